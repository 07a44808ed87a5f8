package org.sportel.insight.yearly;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Component;

/** Puts the sentence and the table of a comparison together. */
@Component
public final class YearlyView {
  private static final BigDecimal DAY = BigDecimal.valueOf(86_400);

  private final CompareSpans spans;
  private final FigureTargets targets;

  YearlyView(CompareSpans spans, FigureTargets targets) {
    this.spans = spans;
    this.targets = targets;
  }

  /**
   * A comparison in words.
   *
   * @param headline what changed most; empty where nothing can be compared
   * @param caption of the table
   * @param rows empty where there is no whole month
   */
  public record Yearly(
      String headline, String caption, List<Column> columns, List<List<Cell>> rows) {
    /** Nothing to compare. */
    public static Yearly nothing() {
      return new Yearly("", "", List.of(), List.of());
    }
  }

  /** The comparison for a question. */
  public Yearly of(FigureQuestion question) {
    return spans.of(question).map(this::told).orElseGet(Yearly::nothing);
  }

  private Yearly told(ComparedSpan span) {
    var goals = targets.all();
    var columns =
        List.of(
            Column.of(t("insight.yearly.figure")),
            Column.figures(Headline.period(span)),
            Column.figures(
                t(
                    span.before().filter(before -> !before.year()).isPresent()
                        ? "insight.yearly.column.before"
                        : "insight.yearly.column.year")),
            Column.of(t("insight.yearly.column.target")));
    var rows = new ArrayList<List<Cell>>();
    rows.add(row(span, "received", values -> counted(values, "received"), ""));
    rows.add(row(span, "decided", values -> counted(values, "decided"), ""));
    rows.add(
        row(
            span,
            "on-time",
            values -> ComparedSpan.onTime(values).map(YearlyView::percent),
            onTime(ComparedSpan.onTime(span.now()), goals)));
    rows.add(
        row(span, "without", values -> ComparedSpan.without(values).map(YearlyView::percent), ""));
    rows.add(
        row(
            span,
            "median",
            values -> ComparedSpan.median(values).map(ValueWords::duration),
            median(ComparedSpan.median(span.now()), goals)));
    return new Yearly(
        Headline.of(span), t("insight.yearly.caption", Headline.period(span)), columns, rows);
  }

  private static List<Cell> row(
      ComparedSpan span,
      String code,
      Function<Map<String, BigDecimal>, Optional<String>> value,
      String target) {
    return List.of(
        Cell.of(t("insight.yearly.row." + code)),
        Cell.of(value.apply(span.now()).orElseGet(YearlyView::none)),
        Cell.of(
            span.before()
                .flatMap(before -> value.apply(before.values()))
                .orElseGet(YearlyView::none)),
        Cell.of(target));
  }

  private static Optional<String> counted(Map<String, BigDecimal> values, String code) {
    return Optional.of(Texts.number(ComparedSpan.count(values, code)));
  }

  private static String onTime(Optional<BigDecimal> share, Map<TargetFigure, BigDecimal> goals) {
    return target(
        goals.get(TargetFigure.ON_TIME),
        goal -> t("insight.yearly.target.ON_TIME", Texts.number(goal)),
        goal -> share.map(value -> value.compareTo(goal) >= 0));
  }

  private static String median(Optional<BigDecimal> seconds, Map<TargetFigure, BigDecimal> goals) {
    return target(
        goals.get(TargetFigure.MEDIAN),
        goal -> t("insight.yearly.target.MEDIAN", Texts.number(goal)),
        goal -> seconds.map(value -> value.compareTo(goal.multiply(DAY)) <= 0));
  }

  private static String target(
      @org.jspecify.annotations.Nullable BigDecimal goal,
      Function<BigDecimal, String> words,
      Function<BigDecimal, Optional<Boolean>> reached) {
    if (goal == null) {
      return t("insight.yearly.target.none");
    }
    return words.apply(goal)
        + reached
            .apply(goal)
            .map(
                met -> ", " + t(met ? "insight.yearly.target.met" : "insight.yearly.target.missed"))
            .orElse("");
  }

  private static String percent(BigDecimal value) {
    return t("insight.value.percent", Texts.number(value));
  }

  private static String none() {
    return t("insight.value.none");
  }
}
