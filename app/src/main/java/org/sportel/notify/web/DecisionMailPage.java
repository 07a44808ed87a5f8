package org.sportel.notify.web;

/**
 * Whether decisions are attached to mails.
 *
 * @param saved whether that was just set
 */
record DecisionMailPage(boolean attached, boolean saved) {}
