package org.sportel.catalogue.reading;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/**
 * What holds in a country where a text does not say it, from {@code
 * packs/<country>/conventions.json}.
 *
 * @param days what a plain "day" is; empty where nobody has said, so that no rule is made of it
 * @param account how accounts are written, with their parts as groups
 * @param currency of the tenant, ISO 4217
 */
public record Conventions(
    Optional<DeadlineRule.Unit> days,
    DeadlineRule.First first,
    DeadlineRule.Rolling rolling,
    Optional<Pattern> account,
    String currency) {
  /** Reads a country's file; an empty object leaves the days open. */
  public static Conventions read(JsonNode file, String currency) {
    return new Conventions(
        stated(file, "days").map(DeadlineRule.Unit::valueOf),
        stated(file, "first").map(DeadlineRule.First::valueOf).orElse(DeadlineRule.First.NEXT_DAY),
        stated(file, "rolling")
            .map(DeadlineRule.Rolling::valueOf)
            .orElse(DeadlineRule.Rolling.FORWARD),
        stated(file, "account")
            .map(groups -> Pattern.compile("(?:^|[^0-9])" + groups + "(?:[^0-9]|$)")),
        currency);
  }

  private static Optional<String> stated(JsonNode file, String field) {
    return Optional.of(file.path(field).asString("")).filter(text -> !text.isEmpty());
  }

  /** The unit of a length of time; empty where its days are left open. */
  Optional<DeadlineRule.Unit> unit(Period.Measure measure) {
    return switch (measure) {
      case HOUR -> Optional.of(DeadlineRule.Unit.HOUR);
      case DAY -> days;
      case CALENDAR_DAY -> Optional.of(DeadlineRule.Unit.CALENDAR_DAY);
      case WORKING_DAY -> Optional.of(DeadlineRule.Unit.WORKING_DAY);
      case MONTH -> Optional.of(DeadlineRule.Unit.MONTH);
    };
  }

  /** A time read from a text as a rule; empty where its days are left open. */
  Optional<ServiceDeadline> deadline(
      ServiceDeadline.Purpose purpose,
      Period period,
      DeadlineRule.Start start,
      Optional<Period> extended,
      LocalText words) {
    return unit(period.measure())
        .map(
            unit ->
                new ServiceDeadline(
                    purpose,
                    period.most(),
                    unit,
                    start,
                    first,
                    rolling,
                    ServiceDeadline.usualStops(),
                    extended.flatMap(this::extension),
                    ServiceDeadline.Expiry.NONE,
                    Optional.empty(),
                    Optional.of(words)));
  }

  private Optional<ServiceDeadline.Extension> extension(Period longer) {
    return unit(longer.measure())
        .map(unit -> new ServiceDeadline.Extension(longer.most(), unit, Optional.empty()));
  }
}
