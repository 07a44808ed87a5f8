package org.sportel.identity.web;

import org.sportel.identity.OneTimeLink;

/**
 * The page that shows a one-time link, once.
 *
 * @param added whether the person was just added; else the password was reset
 */
record LinkPage(String office, OneTimeLink link, boolean added) {}
