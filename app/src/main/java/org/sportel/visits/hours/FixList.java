package org.sportel.visits.hours;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.visits.figures.VisitCauses.Count;
import org.sportel.visits.model.VisitCause;

/** What a service's owner should mend, because people came in vain: pure. */
final class FixList {
  private FixList() {}

  /**
   * A service.
   *
   * @param code empty for visits without a service
   * @param why the most frequent cause that was avoidable
   */
  record Fix(String code, int visits, int avoidable, VisitCause why) {}

  /** The services with visits that could have been spared, the most often first. */
  static List<Fix> of(List<Count> counts) {
    Map<String, List<Count>> byService =
        counts.stream()
            .collect(Collectors.groupingBy(Count::service, TreeMap::new, Collectors.toList()));
    return byService.entrySet().stream()
        .flatMap(
            one ->
                one.getValue().stream()
                    .filter(count -> count.cause().avoidable())
                    .max(Comparator.comparingInt(Count::visits))
                    .map(most -> fix(one.getKey(), one.getValue(), most.cause()))
                    .stream())
        .sorted(Comparator.comparingInt(Fix::avoidable).reversed().thenComparing(Fix::code))
        .toList();
  }

  private static Fix fix(String code, List<Count> counts, VisitCause why) {
    return new Fix(
        code,
        counts.stream().mapToInt(Count::visits).sum(),
        counts.stream().filter(count -> count.cause().avoidable()).mapToInt(Count::visits).sum(),
        why);
  }
}
