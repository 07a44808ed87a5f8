package org.sportel.identity.web;

import org.sportel.web.FieldErrors;

/**
 * The page on which the holder of a one-time link chooses a password.
 *
 * @param code the link's code, as it stands in the link
 */
record PasswordPage(String code, FieldErrors errors) {}
