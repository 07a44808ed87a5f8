package org.sportel.casework.web;

import org.sportel.web.FieldErrors;

/**
 * The form for number and code.
 *
 * @param closed whether a case was just closed here
 */
record TrackPage(String number, String code, boolean closed, FieldErrors errors) {}
