package org.sportel.problems.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How problems were dealt with, in the running transaction's tenant. */
@Component
public final class ProblemFigures {
  private final ProblemFacts facts;

  ProblemFigures(ProblemFacts facts) {
    this.facts = facts;
  }

  /**
   * The figures of some problems.
   *
   * @param received how many were reported
   * @param closed how many of them are over
   * @param due how many have a time that is over, or ended within theirs: what the share on time is
   *     of. Open ones that are late count
   * @param onTime how many of those ended within their time
   * @param overdue how many are open and late
   * @param medianDays half of those that are over took no longer, in days; empty where none is
   */
  public record Sum(
      int received, int closed, int due, int onTime, int overdue, Optional<Double> medianDays) {}

  /** The figures of what was reported since an instant. */
  public Sum since(Instant from, Instant now) {
    return sum(facts.since(from), now);
  }

  /** The same by the code of the category. */
  public Map<String, Sum> byCategory(Instant from, Instant now) {
    return facts.since(from).stream()
        .collect(
            Collectors.groupingBy(
                ProblemFacts.ProblemFact::category,
                TreeMap::new,
                Collectors.collectingAndThen(Collectors.toList(), all -> sum(all, now))));
  }

  static Sum sum(List<ProblemFacts.ProblemFact> all, Instant now) {
    var over = all.stream().filter(fact -> fact.closed().isPresent()).toList();
    var timed = all.stream().filter(fact -> fact.due().isPresent()).toList();
    int onTime = (int) timed.stream().filter(ProblemFigures::inTime).count();
    int late = (int) timed.stream().filter(fact -> late(fact, now)).count();
    int overdue =
        (int) timed.stream().filter(fact -> fact.closed().isEmpty() && late(fact, now)).count();
    return new Sum(all.size(), over.size(), onTime + late, onTime, overdue, median(over));
  }

  private static boolean inTime(ProblemFacts.ProblemFact fact) {
    return fact.closed().filter(end -> !end.isAfter(fact.due().orElseThrow())).isPresent();
  }

  private static boolean late(ProblemFacts.ProblemFact fact, Instant now) {
    return fact.closed().orElse(now).isAfter(fact.due().orElseThrow());
  }

  private static Optional<Double> median(List<ProblemFacts.ProblemFact> over) {
    var days =
        over.stream()
            .map(fact -> Duration.between(fact.reported(), fact.closed().orElseThrow()))
            .map(length -> length.toMinutes() / (24.0 * 60))
            .sorted(Comparator.naturalOrder())
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    int half = days.size() / 2;
    return Optional.of(
        days.size() % 2 == 1 ? days.get(half) : (days.get(half - 1) + days.get(half)) / 2);
  }
}
