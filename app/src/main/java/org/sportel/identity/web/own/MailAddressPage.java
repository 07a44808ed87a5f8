package org.sportel.identity.web.own;

import org.sportel.web.FieldErrors;

/**
 * The page on which a person gives an e-mail address, and then the code that was sent there.
 *
 * @param now the address that counts, empty where there is none
 * @param typed what was typed last
 * @param sealed address and code on their way, empty while no code was sent
 */
record MailAddressPage(String now, String typed, String sealed, FieldErrors errors) {}
