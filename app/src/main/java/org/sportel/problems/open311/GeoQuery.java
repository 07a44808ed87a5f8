package org.sportel.problems.open311;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.platform.text.TypedDay;
import org.sportel.problems.ProblemQuestion;
import org.sportel.problems.model.ProblemStatus;

/** What a client asks for with GET requests, within the standard's limits. */
final class GeoQuery {
  static final Duration LONGEST = Duration.ofDays(90);
  static final int MOST = 1_000;
  private static final int MOST_NAMES = 100;

  private GeoQuery() {}

  /** The parameters as they came; an empty one counts as none. */
  record Asked(String ids, String codes, String status, String start, String end) {}

  /**
   * The question. Ids override everything else; without dates the last ninety days are meant, with
   * one the ninety days behind or before it.
   *
   * @throws GeoFault 400 for a date that is none, a span beyond ninety days or an unknown status
   */
  static ProblemQuestion of(Asked asked, Instant now) {
    if (!asked.ids().isBlank()) {
      var all = ProblemQuestion.all();
      return new ProblemQuestion(
          Optional.of(names(asked.ids())),
          all.categories(),
          all.statuses(),
          all.units(),
          all.from(),
          all.to(),
          all.overdueAt());
    }
    var start = time("start_date", asked.start());
    var end = time("end_date", asked.end());
    var until = end.or(() -> start.map(from -> from.plus(LONGEST))).orElse(now);
    var since = start.orElseGet(() -> until.minus(LONGEST));
    if (Duration.between(since, until).compareTo(LONGEST) > 0 || since.isAfter(until)) {
      throw new GeoFault(400, "start_date and end_date may not span more than 90 days");
    }
    return new ProblemQuestion(
        Optional.empty(),
        names(asked.codes()),
        statuses(asked.status()),
        Optional.empty(),
        Optional.of(since),
        Optional.of(until),
        Optional.empty());
  }

  private static Set<ProblemStatus> statuses(String asked) {
    var wanted = names(asked);
    if (!Set.of("open", "closed").containsAll(wanted)) {
      throw new GeoFault(400, "status is open or closed");
    }
    if (wanted.contains("open") == wanted.contains("closed")) {
      return Set.of();
    }
    return wanted.contains("open") ? ProblemQuestion.OPEN : Set.of(ProblemStatus.CLOSED);
  }

  private static Optional<Instant> time(String name, String asked) {
    if (asked.isBlank()) {
      return Optional.empty();
    }
    // a plus in an address that was not escaped arrives as a blank
    var time = TypedDay.isoTime(asked.strip().replace(' ', '+'));
    if (time.isEmpty()) {
      throw new GeoFault(400, name + " is no date and time such as 2026-01-31T08:00:00Z");
    }
    return time;
  }

  private static List<String> names(String list) {
    return Stream.of(list.split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }
}
