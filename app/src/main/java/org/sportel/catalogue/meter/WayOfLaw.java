package org.sportel.catalogue.meter;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionState;

/**
 * How long a version took from the law to the people.
 *
 * @param law when the law was published; empty while nobody has said
 * @param made when the version was put in test or published
 * @param live since when it was in force; empty for one that never was
 */
record WayOfLaw(Optional<LocalDate> law, LocalDate made, Optional<LocalDate> live) {

  /** The way of a version. */
  static WayOfLaw of(ServiceVersion version, Optional<LocalDate> law, ZoneId zone) {
    var live = version.state().served().map(at -> LocalDate.ofInstant(at, zone));
    var made =
        version.steps().stream()
            .filter(step -> step.state() != VersionState.Code.RETIRED)
            .findFirst()
            .map(step -> LocalDate.ofInstant(step.at(), zone))
            .orElseGet(() -> LocalDate.ofInstant(version.card().publishedAt(), zone));
    return new WayOfLaw(law, made, live);
  }

  /** Days from the law to the first day in force; empty while one of both is missing. */
  Optional<Long> lawToLive() {
    return law.flatMap(from -> live.map(to -> ChronoUnit.DAYS.between(from, to)));
  }

  /** Days from the first draft that was checked to the first day in force. */
  Optional<Long> madeToLive() {
    return live.map(to -> ChronoUnit.DAYS.between(made, to));
  }
}
