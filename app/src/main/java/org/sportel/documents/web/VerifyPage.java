package org.sportel.documents.web;

import org.sportel.web.FieldErrors;

/**
 * The form for a code.
 *
 * @param typed what was typed, kept when it is wrong
 * @param unknown whether a well-formed code stands in no book
 */
record VerifyPage(String typed, FieldErrors errors, boolean unknown) {}
