package org.sportel.intake;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Ids;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/** Begins an application. */
@Component
public final class BeginDraft {
  private final Drafts drafts;
  private final Services services;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  BeginDraft(Drafts drafts, Services services, Ids ids) {
    this.drafts = drafts;
    this.services = services;
    this.ids = ids;
  }

  /** A key for a draft that is not begun yet, as a clerk's page needs one. */
  public DraftKey key() {
    return DraftKey.draw(ids.next(), random);
  }

  /**
   * Lets one request begin a draft whose key its page drew, in the caller's write transaction;
   * another with the same key waits here and finds the draft afterwards.
   */
  public void alone(DraftKey key) {
    drafts.beginAlone(key);
  }

  /**
   * Begins an online draft under the service's published version, in the caller's write
   * transaction.
   *
   * @throws IntakeRefusal NOT_OFFERED, also where the card does not name online as a way to apply
   */
  public Draft begin(DraftKey key, ServiceCode code, Lang lang) {
    return begin(key, code, lang, ServiceCard::online);
  }

  /**
   * Begins a draft at a counter, in the caller's write transaction; there every service that is
   * offered is taken.
   *
   * @throws IntakeRefusal NOT_OFFERED
   */
  public Draft atCounter(DraftKey key, ServiceCode code, Lang lang) {
    return begin(key, code, lang, ServiceCard::offered);
  }

  private Draft begin(DraftKey key, ServiceCode code, Lang lang, Predicate<ServiceCard> taken) {
    var card =
        services
            .find(code)
            .filter(taken)
            .orElseThrow(() -> new IntakeRefusal(IntakeRefusal.Reason.NOT_OFFERED));
    var draft =
        new Draft(
            key.id(),
            code,
            card.version(),
            lang,
            Person.unknown(),
            Map.of(),
            Payment.unknown(),
            Speed.ORDINARY,
            List.of(),
            Optional.empty(),
            Instant.EPOCH);
    drafts.add(draft, key);
    return draft;
  }
}
