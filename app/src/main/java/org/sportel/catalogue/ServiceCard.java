package org.sportel.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.Period;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * A version of a service as people see it.
 *
 * @param number counts the service's versions from one
 * @param offered whether the tenant takes applications for it now
 */
public record ServiceCard(
    VersionId version, int number, Instant publishedAt, boolean offered, Card card) {

  /** The same version, on offer or not. */
  ServiceCard offered(boolean now) {
    return now == offered ? this : new ServiceCard(version, number, publishedAt, now, card);
  }

  /** The tenant's short name of the service. */
  public ServiceCode code() {
    return card.code();
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
   * The statutory time for the decision, as a rule that gives a date. Empty where the source states
   * none or lets it run from an event that the program does not see.
   */
  public Optional<DeadlineRule> deadline() {
    return card.time().promised().map(this::rule);
  }

  private DeadlineRule rule(Period period) {
    return new DeadlineRule(
        unit(period.measure()),
        period.most(),
        DeadlineRule.Start.REGISTRATION,
        DeadlineRule.Rolling.FORWARD,
        basis());
  }

  /** The article where one is given, else the words in which the municipality states the time. */
  private LocalText basis() {
    return card.legalBasis()
        .orElseGet(
            () -> LocalText.of(card.source().lang(), card.time().text().orElse(code().value())));
  }

  private static DeadlineRule.Unit unit(Period.Measure measure) {
    return switch (measure) {
      case HOUR -> DeadlineRule.Unit.HOUR;
      case DAY -> DeadlineRule.Unit.CALENDAR_DAY;
      case MONTH -> DeadlineRule.Unit.MONTH;
    };
  }
}
