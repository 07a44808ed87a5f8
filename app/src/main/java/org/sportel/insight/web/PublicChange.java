package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.OpenFigures.Row;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;

/**
 * One sentence on how the last month that tells something stands beside the same month of the year
 * before, or beside the month before it where that is not told.
 */
final class PublicChange {
  /** Shares that an office wants to be high; of others nobody here knows what would be better. */
  private static final Set<String> BETTER_HIGH = Set.of("waiting-in-target", "complaints-on-time");

  private PublicChange() {}

  /** What can be said of an indicator that depends on nothing else. */
  enum Way {
    BETTER,
    WORSE,
    MORE,
    LESS,
    SAME
  }

  /** The sentence; empty where there is nothing to compare with. */
  static String of(DeclaredIndicator one, List<Row> months) {
    var told = months.stream().filter(row -> row.value().isPresent() && !row.hidden()).toList();
    if (told.isEmpty()) {
      return "";
    }
    var last = told.getLast();
    var month = month(last);
    return find(told, row -> month(row).equals(month.minusYears(1)))
        .or(() -> find(told, row -> month(row).equals(month.minusMonths(1))))
        .map(before -> sentence(one, last, before))
        .orElse("");
  }

  private static String sentence(DeclaredIndicator one, Row last, Row before) {
    var was = IndicatorWords.value(one.formula(), before.value());
    boolean alike = was.equals(IndicatorWords.value(one.formula(), last.value()));
    var way = alike ? Way.SAME : way(one, value(last).compareTo(value(before)) > 0);
    return t("insight.public.change." + way, Texts.month(month(before)), was);
  }

  private static Way way(DeclaredIndicator one, boolean rises) {
    if (one.formula().duration()) {
      return rises ? Way.WORSE : Way.BETTER;
    }
    if (BETTER_HIGH.contains(one.code())) {
      return rises ? Way.BETTER : Way.WORSE;
    }
    return rises ? Way.MORE : Way.LESS;
  }

  private static BigDecimal value(Row row) {
    return row.value().orElseThrow();
  }

  private static YearMonth month(Row row) {
    return TypedDay.isoMonth(row.period()).orElseThrow();
  }

  private static Optional<Row> find(List<Row> rows, Predicate<Row> wanted) {
    return rows.stream().filter(wanted).findFirst();
  }
}
