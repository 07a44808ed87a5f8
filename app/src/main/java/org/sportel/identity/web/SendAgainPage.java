package org.sportel.identity.web;

import org.sportel.identity.signin.SentForm;

/** The page on which a form that arrived without a sign-in is sent again. */
record SendAgainPage(SentForm form) {}
