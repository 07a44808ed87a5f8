package org.sportel.intake.web;

import java.time.Duration;
import java.util.Locale;
import org.sportel.platform.contact.OutgoingMail;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.stereotype.Component;

/** Lets strangers have codes mailed to one address five times a day, whoever it belongs to. */
@Component
final class MailBudget {
  private static final Limit CODES = new Limit.Budget("code mails", 5, Duration.ofDays(1));

  private final Tries tries;
  private final OutgoingMail mail;

  MailBudget(Tries tries, OutgoingMail mail) {
    this.tries = tries;
    this.mail = mail;
  }

  /**
   * Takes one mail, outside a transaction of a tenant; false where there is no address or none
   * left.
   */
  boolean take(String email) {
    return reaches(email) && tries.count(CODES.of(email.toLowerCase(Locale.ROOT))).isEmpty();
  }

  /** Whether a mail can reach the address at all. */
  boolean reaches(String email) {
    return !mail.reaches(email).isEmpty();
  }
}
