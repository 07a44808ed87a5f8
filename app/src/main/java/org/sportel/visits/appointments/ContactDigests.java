package org.sportel.visits.appointments;

import java.util.List;
import java.util.Locale;
import org.sportel.platform.limits.KeyedDigest;
import org.springframework.stereotype.Component;

/**
 * Makes what a contact is counted by. Digests of earlier versions had no key: they are still looked
 * for and are replaced at night, so that the next version may forget them.
 */
@Component
final class ContactDigests {
  /** How digests with a key begin. */
  static final String KEYED = "k1.";

  private final KeyedDigest digest;

  ContactDigests(KeyedDigest digest) {
    this.digest = digest;
  }

  /** The digest that is kept; nothing where no contact was given. */
  String of(String email, String phone) {
    var said = said(email, phone);
    return said.isBlank() ? "" : KEYED + digest.of("contact", said);
  }

  /** All that may stand for a contact. */
  List<String> known(String email, String phone) {
    return List.of(of(email, phone), AppointmentCode.contact(email, phone));
  }

  static String said(String email, String phone) {
    return email.isBlank() ? phone : email.toLowerCase(Locale.ROOT);
  }
}
