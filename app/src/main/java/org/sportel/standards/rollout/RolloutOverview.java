package org.sportel.standards.rollout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.network.Tenant;

/**
 * The way of all municipalities of an operator's country, in the order of their list.
 *
 * @param ways each with the municipality
 */
record RolloutOverview(List<Way> ways) {
  private static final int MOST_MONTHS = 36;

  /** Copies the list. */
  RolloutOverview {
    ways = List.copyOf(ways);
  }

  /** A municipality and how far it is. */
  record Way(Tenant municipality, Rollout rollout) {}

  /** How many should have been live by the end of a month, and how many were. */
  record Month(YearMonth month, long planned, long live) {}

  /** Whether an operator keeps the way of a municipality. */
  static boolean belongs(Tenant municipality, Tenant operator) {
    return municipality.kind() == Tenant.Kind.MUNICIPALITY
        && municipality.country().equals(operator.country());
  }

  static RolloutOverview of(List<Tenant> tenants, Tenant operator, Rollouts kept) {
    var known = kept.all();
    return new RolloutOverview(
        tenants.stream()
            .filter(one -> belongs(one, operator))
            .map(one -> new Way(one, known.getOrDefault(one.id(), Rollout.unknown(one.id()))))
            .toList());
  }

  /** How many are in each stage. */
  Map<Rollout.Stage, Long> counts() {
    var counts = new EnumMap<Rollout.Stage, Long>(Rollout.Stage.class);
    for (var stage : Rollout.Stage.values()) {
      counts.put(stage, ways.stream().filter(way -> way.rollout().stage() == stage).count());
    }
    return counts;
  }

  /** How many should be live by a day. */
  long planned(LocalDate day) {
    return ways.stream().filter(way -> before(way.rollout().planned(), day)).count();
  }

  /** How many went live until a day, also those that are dormant by now. */
  long live(LocalDate day) {
    return ways.stream().filter(way -> before(way.rollout().live(), day)).count();
  }

  long late(LocalDate day) {
    return ways.stream().filter(way -> way.rollout().late(day)).count();
  }

  /** The latest months from the first day that is planned or lived to the last, with their sums. */
  List<Month> months() {
    var days =
        ways.stream()
            .flatMap(
                way ->
                    Stream.concat(way.rollout().planned().stream(), way.rollout().live().stream()))
            .sorted()
            .toList();
    var months = new ArrayList<Month>();
    if (days.isEmpty()) {
      return months;
    }
    var last = YearMonth.from(days.getLast());
    var first = YearMonth.from(days.getFirst());
    var earliest = last.minusMonths(MOST_MONTHS - 1);
    for (var month = first.isBefore(earliest) ? earliest : first;
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(new Month(month, planned(month.atEndOfMonth()), live(month.atEndOfMonth())));
    }
    return months;
  }

  private static boolean before(Optional<LocalDate> day, LocalDate until) {
    return day.filter(one -> !one.isAfter(until)).isPresent();
  }
}
