package org.sportel.insight.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds courses of cases that stand out among those of the same service. What most cases of a
 * service do is how the service works, and is never a hint.
 */
final class IntegrityRules {
  /** So many deeds of one person alone are looked at. */
  static final int DEEDS = 3;

  private static final int MANY_CORRECTIONS = 3;
  private static final Duration GLANCE = Duration.ofMinutes(1);
  private static final int ENOUGH = 20;
  private static final int TIMES_QUICKER = 20;
  private static final int PASSED = 5;
  private static final double USUAL = 0.25;

  private IntegrityRules() {}

  /** The hints of some cases, by rule and then by number. */
  static List<IntegrityHint> hints(List<CaseCourse> courses) {
    var hints = new ArrayList<IntegrityHint>();
    courses.stream()
        .collect(Collectors.groupingBy(CaseCourse::service))
        .values()
        .forEach(service -> hints.addAll(ofService(service)));
    hints.sort(
        Comparator.comparing(IntegrityHint::rule).thenComparing(hint -> hint.found().number()));
    return hints;
  }

  private static List<IntegrityHint> ofService(List<CaseCourse> courses) {
    Map<IntegrityHint.Rule, Function<CaseCourse, Optional<String>>> rules = new HashMap<>();
    rules.put(
        IntegrityHint.Rule.ONE_PAIR_OF_HANDS,
        one -> Optional.of(String.valueOf(one.deeds())).filter(_ -> one.onePair()));
    rules.put(
        IntegrityHint.Rule.QUICK_APPROVAL,
        one ->
            one.approval()
                .filter(time -> time.compareTo(GLANCE) < 0)
                .map(time -> String.valueOf(time.toSeconds())));
    rules.put(
        IntegrityHint.Rule.MANY_CORRECTIONS,
        one ->
            Optional.of(String.valueOf(one.corrections()))
                .filter(_ -> one.corrections() >= MANY_CORRECTIONS));
    rules.put(IntegrityHint.Rule.AHEAD_OF_OTHERS, ahead(courses));
    rules.put(IntegrityHint.Rule.PAST_OLDER_ONES, past(courses));
    var hints = new ArrayList<IntegrityHint>();
    rules.forEach(
        (rule, test) -> {
          var found =
              courses.stream()
                  .flatMap(
                      one ->
                          test.apply(one).map(what -> IntegrityHint.of(rule, one, what)).stream())
                  .toList();
          if (found.size() <= Math.max(1, courses.size() * USUAL)) {
            hints.addAll(found);
          }
        });
    return hints;
  }

  /** Taken by an official's own hand while many older ones lay. */
  private static Function<CaseCourse, Optional<String>> past(List<CaseCourse> courses) {
    return one ->
        Optional.of(courses.stream().filter(older -> older.lying().passed(one.lying())).count())
            .filter(passed -> passed >= PASSED)
            .map(String::valueOf);
  }

  /** Decided many times quicker than half of the others. */
  private static Function<CaseCourse, Optional<String>> ahead(List<CaseCourse> courses) {
    if (courses.size() < ENOUGH) {
      return _ -> Optional.empty();
    }
    var times = courses.stream().map(CaseCourse::whole).sorted().toList();
    var median = times.get(times.size() / 2);
    var limit = median.dividedBy(TIMES_QUICKER);
    return one ->
        Optional.of(one.whole())
            .filter(time -> time.compareTo(limit) < 0 && median.toHours() >= 1)
            .map(time -> String.valueOf(Math.max(1, time.toMinutes())));
  }
}
