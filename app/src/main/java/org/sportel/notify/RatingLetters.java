package org.sportel.notify;

import java.util.Optional;
import org.sportel.feedback.RatingCodes;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.RatingSource;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.TenantId;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Finds whom to ask how it was, and the words. Nobody is asked who rated or refused to be. */
@Component
final class RatingLetters {
  private static final String DOTS = "•••••";

  private final Audiences audiences;
  private final RatingCodes codes;
  private final Ratings ratings;
  private final RatingMail mail;
  private final Phrases phrases;
  private final Tenants tenants;

  RatingLetters(
      Audiences audiences,
      RatingCodes codes,
      Ratings ratings,
      RatingMail mail,
      Phrases phrases,
      Tenants tenants) {
    this.audiences = audiences;
    this.codes = codes;
    this.ratings = ratings;
    this.mail = mail;
    this.phrases = phrases;
    this.tenants = tenants;
  }

  /**
   * A question to somebody.
   *
   * @param said with the code that rates once
   * @param kept the same without it
   */
  record Letter(Recipient to, EmailAddress email, Phrases.Words said, Phrases.Words kept) {}

  /** The question about what was closed, in a transaction; empty where nobody is to be asked. */
  Optional<Letter> of(TenantId tenantId, Subject closed) {
    if (mail.days().isEmpty() || ratings.of(RatingSource.DECISION, closed.id()).isPresent()) {
      return Optional.empty();
    }
    var tenant = tenants.get(tenantId);
    return audiences
        .of(closed)
        .flatMap(
            to ->
                to.email()
                    .filter(email -> !mail.refused(email))
                    .map(email -> letter(tenant, to, email)));
  }

  private Letter letter(Tenant tenant, Recipient to, EmailAddress email) {
    var home = "/m/" + tenant.slug();
    var code = codes.ofDecision(tenant.id(), to.subject().id());
    var refuse = home + "/rate-no-more/" + mail.refusal(email);
    return new Letter(
        to,
        email,
        phrases.rating(to, home + "/rate/" + code, refuse),
        phrases.rating(to, home + "/rate/" + DOTS, home + "/rate-no-more/" + DOTS));
  }
}
