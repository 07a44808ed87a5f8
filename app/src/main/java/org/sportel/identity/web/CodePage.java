package org.sportel.identity.web;

import org.sportel.identity.signin.ProofChoice;
import org.sportel.web.FieldErrors;

/** The page on which the second factor is shown. */
record CodePage(Arrival.Onward onward, ProofChoice.Offered offered, FieldErrors errors) {}
