package org.sportel.identity.web.own;

import java.util.List;
import org.sportel.identity.secondfactor.Passkey;
import org.sportel.web.FieldErrors;

/**
 * A person's passkeys, and the form for another one.
 *
 * @param possible whether a browser makes passkeys at this site's address
 * @param options what the browser is told, as JSON; empty where it is not possible
 * @param typed the name typed last
 */
record PasskeysPage(
    List<Passkey> keys, boolean possible, String options, String typed, FieldErrors errors) {
  PasskeysPage {
    keys = List.copyOf(keys);
  }
}
