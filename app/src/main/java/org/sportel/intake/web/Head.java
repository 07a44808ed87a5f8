package org.sportel.intake.web;

import org.sportel.platform.LocalText.Shown;

/**
 * What stands above each page of an application.
 *
 * @param step from 1
 * @param back address of the page before
 */
record Head(ApplyLinks links, Shown tenant, Shown service, int step, int steps, String back) {}
