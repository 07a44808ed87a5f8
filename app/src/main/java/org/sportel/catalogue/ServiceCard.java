package org.sportel.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.Contact;
import org.sportel.platform.LocalText;

/**
 * A version of a service as people see it.
 *
 * @param number counts the service's versions from one
 * @param publishedAt since when it is in force; when it was written for one that never was
 * @param offered whether the tenant takes applications for it now
 */
public record ServiceCard(
    VersionId version, int number, Instant publishedAt, boolean offered, Card card) {

  /** The same version as it is served now. */
  ServiceCard served(Versions.Offer offer) {
    return offer.offered() == offered && offer.since().equals(publishedAt)
        ? this
        : new ServiceCard(version, number, offer.since(), offer.offered(), card);
  }

  /** The tenant's short name of the service. */
  public ServiceCode code() {
    return card.code();
  }

  /** Whether applications are taken online now. */
  public boolean online() {
    return offered && card.topic().takes("online");
  }

  /** What the service is called. */
  public LocalText title() {
    return card.naming().title();
  }

  /** What the service is about. */
  public Category category() {
    return card.topic().category();
  }

  /** The responsible unit's own code. */
  public String unit() {
    return card.unit();
  }

  /** What the applicant has to hand in. */
  public List<Document> documentsAsked() {
    return card.documents().stream().filter(Document::asked).toList();
  }

  /**
   * The statutory time for the decision, as a rule that gives a date. Empty where none is stated or
   * it runs from an event that the program does not see.
   */
  public Optional<DeadlineRule> deadline() {
    return decisionTime().filter(ServiceDeadline::datable).map(ServiceDeadline::rule);
  }

  /** The statutory time for the decision, where one is stated. */
  public Optional<ServiceDeadline> decisionTime() {
    return card.deadline(ServiceDeadline.Purpose.DECISION);
  }

  /** The time for the decision on the faster way, where it is offered. */
  public Optional<ServiceDeadline> expressTime() {
    return card.expressTime();
  }

  /** What the faster way costs instead of the ordinary fee, where it is offered and says so. */
  public Optional<Fee> expressFee() {
    return card.expressFee();
  }

  /** Whom to ask: the service's own contact, completed by the unit's. */
  public Contact contact(Contact unit) {
    var own = card.competence().contact();
    return new Contact(
        own.office().or(unit::office),
        own.place().or(unit::place),
        own.phone().or(unit::phone),
        own.web().or(unit::web));
  }
}
