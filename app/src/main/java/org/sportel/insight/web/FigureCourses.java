package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Grain;
import org.sportel.insight.Indicator;
import org.sportel.insight.dashboards.NoteMarks;
import org.sportel.insight.notes.EventNotes;
import org.sportel.insight.web.FiguresPage.Months;
import org.sportel.insight.words.FigureWords;
import org.sportel.insight.words.KeyNames;
import org.sportel.insight.words.ValueScale;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;
import org.sportel.web.components.Mark;
import org.sportel.web.components.Series;
import org.springframework.stereotype.Component;

/**
 * Draws built-in figures month by month, with the notes on what happened outside. The month that is
 * not over stands in the table alone, with a mark.
 */
@Component
final class FigureCourses {
  private final Figures figures;
  private final EventNotes notes;

  FigureCourses(Figures figures, EventNotes notes) {
    this.figures = figures;
    this.notes = notes;
  }

  /** The month that is not over. */
  static YearMonth present(FigureQuestion question) {
    return YearMonth.from(question.now().atZone(question.zone()));
  }

  /** Several numbers of cases side by side. */
  Months counts(List<Indicator> shown, FigureQuestion question, KeyNames.Names known) {
    var found = figures.by(Dimension.MONTH, shown, question);
    var months = List.copyOf(found.keySet());
    var present = months.indexOf(present(question).toString());
    var series = new ArrayList<Series>();
    for (var one : shown) {
      var counts = new ArrayList<Long>();
      for (var month : months) {
        var value = found.getOrDefault(month, Map.of()).get(one.code());
        counts.add(value == null ? 0 : value.longValue());
      }
      series.add(
          new Series(
              FigureWords.name(one),
              drawn(counts.stream().map(Long::doubleValue).toList(), present),
              counts.stream().map(Texts::number).toList()));
    }
    return new Months(labels(months, known, present), series, marks(months, present));
  }

  /** One figure; nothing where it counts what is open now. */
  Months one(Indicator one, FigureQuestion question, KeyNames.Names known) {
    if (one.anchor() == Indicator.Anchor.NOW) {
      return new Months(List.of(), List.of());
    }
    var found = figures.course(Grain.MONTH, one, question);
    var months = List.copyOf(found.keySet());
    var present = months.indexOf(present(question).toString());
    var unit = one.duration() ? ValueScale.ofDurations(found.values()) : ValueScale.ofNumbers();
    var series =
        new Series(
            unit.titled(FigureWords.name(one)),
            drawn(each(months, found, value -> value.map(unit::of).orElse(Double.NaN)), present),
            each(
                months,
                found,
                value ->
                    value
                        .map(some -> FigureWords.words(one, some))
                        .orElseGet(() -> t("insight.value.none"))));
    return new Months(labels(months, known, present), List.of(series), marks(months, present));
  }

  private static <T> List<T> each(
      List<String> months, Map<String, BigDecimal> found, Function<Optional<BigDecimal>, T> shown) {
    return months.stream()
        .map(month -> shown.apply(Optional.ofNullable(found.get(month))))
        .toList();
  }

  /** Without the month that is not over. */
  private static List<Double> drawn(List<Double> values, int present) {
    var drawn = new ArrayList<>(values);
    if (present >= 0) {
      drawn.set(present, Double.NaN);
    }
    return drawn;
  }

  private static List<String> labels(List<String> months, KeyNames.Names known, int present) {
    var labels = new ArrayList<String>();
    for (int i = 0; i < months.size(); i++) {
      var name = known.of(Dimension.MONTH, months.get(i));
      labels.add(i == present ? t("insight.month.soFar", name) : name);
    }
    return labels;
  }

  private List<Mark> marks(List<String> months, int present) {
    if (months.isEmpty()) {
      return List.of();
    }
    var from = month(months.getFirst()).atDay(1);
    var until = month(months.getLast()).plusMonths(1).atDay(1);
    var marks = new ArrayList<>(NoteMarks.of(Grain.MONTH, months, notes.between(from, until)));
    if (present >= 0) {
      var words = t("insight.month.unfinished", Texts.month(month(months.get(present))));
      marks.add(new Mark(present, marks.size() + 1, words, Texts.lang().tag()));
    }
    return marks;
  }

  private static YearMonth month(String key) {
    return TypedDay.isoMonth(key).orElseThrow();
  }
}
