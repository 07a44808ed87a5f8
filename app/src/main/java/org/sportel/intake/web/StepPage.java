package org.sportel.intake.web;

import org.sportel.forms.FormView;

/**
 * A page of the service's form.
 *
 * @param address where it is posted
 * @param more whether the answers brought up further questions
 */
record StepPage(Head head, FormView view, String address, boolean more) {}
