package org.sportel.complaints.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.platform.published.SmallNumbers;
import org.springframework.stereotype.Component;

/** The figures of complaints of the running transaction's tenant. */
@Component
public final class ComplaintFigures {
  /** What is less than this could point at somebody and is not published. */
  public static final int LEAST = 5;

  private final ComplaintFactRows facts;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ComplaintFigures(
      ComplaintFactRows facts, Tenants tenants, Transactions transactions, Clock clock) {
    this.facts = facts;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * The figures of a group.
   *
   * @param key what the group has in common; empty for several small groups together
   */
  public record Row(Optional<Enum<?>> key, ComplaintNumbers numbers) {}

  /** Figures of all, by topic and by channel. */
  public record Sums(ComplaintNumbers all, List<Row> byTopic, List<Row> byChannel) {
    /** Copies the lists. */
    public Sums {
      byTopic = List.copyOf(byTopic);
      byChannel = List.copyOf(byChannel);
    }
  }

  /**
   * The figures of what came in from the first day to the last, both included.
   *
   * @param folded whether groups of fewer than {@value #LEAST} are put together until they are as
   *     many, so that nothing follows from what the others add up to
   */
  public Sums of(LocalDate first, LocalDate last, boolean folded) {
    var zone = tenants.get(transactions.tenant()).zone();
    var all =
        facts.received(
            first.atStartOfDay(zone).toInstant(), last.plusDays(1).atStartOfDay(zone).toInstant());
    return new Sums(
        ComplaintNumbers.of(all, clock.instant()),
        rows(all, one -> one.of().topic(), folded),
        rows(all, one -> one.of().channel(), folded));
  }

  /**
   * What is told to everybody.
   *
   * @param until the month up to whose end complaints count; empty where there are too few
   * @param any whether any came in at all
   */
  public record Told(Sums sums, Optional<YearMonth> until, boolean any) {}

  /**
   * The figures of a year for everybody. They grow by whole months and by no fewer than {@value
   * #LEAST} complaints at a time: who reads them every day learns neither when a single one came
   * nor what it was about, and a month that is too small to be told follows from no total.
   */
  public Told told(int year) {
    var months = sizes(year);
    var until = SmallNumbers.series(months, LEAST).until();
    var first = LocalDate.of(year, 1, 1);
    var last = until.map(YearMonth::atEndOfMonth).orElse(first.minusDays(1));
    return new Told(
        of(first, last, true), until, months.values().stream().anyMatch(size -> size > 0));
  }

  /** Whether a month that is over is told by itself. */
  public boolean told(YearMonth month) {
    return !SmallNumbers.series(sizes(month.getYear()), LEAST).hidden().contains(month);
  }

  /** How many came in in each month of a year that is over. */
  private SortedMap<YearMonth, Long> sizes(int year) {
    var zone = tenants.get(transactions.tenant()).zone();
    var now = YearMonth.from(clock.instant().atZone(zone));
    var end = YearMonth.of(year, 12);
    var last = now.isAfter(end) ? end : now.minusMonths(1);
    var sizes = new TreeMap<YearMonth, Long>();
    if (last.getYear() == year) {
      months(last, last.getMonthValue())
          .forEach((month, numbers) -> sizes.put(month, (long) numbers.received()));
    }
    return sizes;
  }

  /**
   * The figures of what came in in each of some months, a month without any among them; for the
   * office alone, because a month of few could point at somebody.
   *
   * @param last the last month
   */
  public Map<YearMonth, ComplaintNumbers> months(YearMonth last, int count) {
    var zone = tenants.get(transactions.tenant()).zone();
    var first = last.minusMonths(count - 1L);
    var all =
        facts
            .received(
                first.atDay(1).atStartOfDay(zone).toInstant(),
                last.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant())
            .stream()
            .collect(
                Collectors.groupingBy(
                    one -> YearMonth.from(LocalDate.ofInstant(one.received(), zone))));
    var months = new TreeMap<YearMonth, ComplaintNumbers>();
    for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
      months.put(month, ComplaintNumbers.of(all.getOrDefault(month, List.of()), clock.instant()));
    }
    return months;
  }

  private List<Row> rows(
      List<ComplaintFact> all, Function<ComplaintFact, Enum<?>> key, boolean folded) {
    var groups =
        all.stream().collect(Collectors.groupingBy(key)).entrySet().stream()
            .sorted(Comparator.comparing(one -> one.getKey().ordinal()))
            .toList();
    var together = folded ? together(groups) : Set.<Enum<?>>of();
    var rows = new ArrayList<Row>();
    groups.stream()
        .filter(one -> !together.contains(one.getKey()))
        .forEach(one -> rows.add(row(Optional.of(one.getKey()), one.getValue())));
    if (!together.isEmpty()) {
      rows.add(
          row(
              Optional.empty(),
              all.stream().filter(one -> together.contains(key.apply(one))).toList()));
    }
    return rows;
  }

  /** The small groups, and as many of the next larger ones as they need to be enough. */
  private static Set<Enum<?>> together(List<Map.Entry<Enum<?>, List<ComplaintFact>>> groups) {
    var together = new HashSet<Enum<?>>();
    int sum = 0;
    for (var group :
        groups.stream().sorted(Comparator.comparing(one -> one.getValue().size())).toList()) {
      int size = group.getValue().size();
      if (size >= LEAST && (sum == 0 || sum >= LEAST)) {
        break;
      }
      together.add(group.getKey());
      sum += size;
    }
    return together;
  }

  private Row row(Optional<Enum<?>> key, List<ComplaintFact> some) {
    return new Row(key, ComplaintNumbers.of(some, clock.instant()));
  }
}
