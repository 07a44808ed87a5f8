package org.sportel.identity.web;

import org.sportel.identity.OneTimeLink;

/**
 * The page that shows a one-time link, once.
 *
 * @param added whether the person was just added; else the password was reset
 * @param waits whether duties wait for a second administrator
 */
record LinkPage(String office, OneTimeLink link, boolean added, boolean waits) {}
