package org.sportel.identity.web;

import org.sportel.web.FieldErrors;

/** The page on which the code of the second factor is typed. */
record CodePage(Arrival.Onward onward, FieldErrors errors) {}
