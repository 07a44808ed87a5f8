package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.insight.Grain;
import org.sportel.insight.words.ValueScale;
import org.sportel.web.components.Series;

/** Makes the lines of a course in time. */
final class DrawnCourse {
  private static final int MOST = 60;

  private final Grain grain;
  private final FigureWindow window;
  private final Function<List<BigDecimal>, ValueScale> scale;
  private final Function<BigDecimal, String> words;

  /**
   * @param scale in which unit values are drawn
   * @param words a value with its unit
   */
  DrawnCourse(
      Grain grain,
      FigureWindow window,
      Function<List<BigDecimal>, ValueScale> scale,
      Function<BigDecimal, String> words) {
    this.grain = grain;
    this.window = window;
    this.scale = scale;
    this.words = words;
  }

  /**
   * A line.
   *
   * @param values by the keys of its steps
   * @param otherwise what a step without a value shows: its words, and its value where there is one
   */
  record Line(String name, Map<String, BigDecimal> values, Function<String, Missing> otherwise) {}

  /** Of a step that has no value. */
  record Missing(Optional<BigDecimal> value, String words) {}

  /**
   * The lines of the last steps.
   *
   * @param before the same a year before, where it is held against it
   * @param goal a value that is the same at every step
   */
  FigureShown.Course of(String title, Line line, Optional<Line> before, Optional<BigDecimal> goal) {
    var all = CourseSteps.of(grain, window);
    var keys = all.subList(Math.max(0, all.size() - MOST), all.size());
    var every = new ArrayList<>(line.values().values());
    before.ifPresent(other -> every.addAll(other.values().values()));
    goal.ifPresent(every::add);
    var unit = scale.apply(every);
    var series = new ArrayList<Series>();
    series.add(drawn(line, keys.stream().map(Optional::of).toList(), unit));
    before.ifPresent(
        other ->
            series.add(
                drawn(
                    other,
                    keys.stream().map(key -> CourseSteps.yearBefore(grain, key)).toList(),
                    unit)));
    goal.ifPresent(value -> series.add(level(value, keys.size(), unit)));
    var shortened =
        keys.size() < all.size() ? t("insight.dashboard.lastSteps", title, MOST) : title;
    return new FigureShown.Course(
        unit.titled(shortened),
        t("insight.step." + grain),
        keys.stream().map(key -> CourseSteps.label(grain, key)).toList(),
        series,
        NoteMarks.of(grain, keys, window.notes()));
  }

  private Series drawn(Line line, List<Optional<String>> keys, ValueScale unit) {
    var values = new ArrayList<Double>();
    var shown = new ArrayList<String>();
    for (var key : keys) {
      var value = key.flatMap(one -> Optional.ofNullable(line.values().get(one)));
      var missing =
          key.map(line.otherwise())
              .orElseGet(() -> new Missing(Optional.empty(), t("insight.value.none")));
      values.add(value.or(missing::value).map(unit::of).orElse(Double.NaN));
      shown.add(value.map(words).orElse(missing.words()));
    }
    return new Series(line.name(), values, shown);
  }

  private Series level(BigDecimal goal, int steps, ValueScale unit) {
    var value = unit.of(goal);
    var shown = words.apply(goal);
    return new Series(
        t("insight.dashboard.target"),
        java.util.Collections.nCopies(steps, value),
        java.util.Collections.nCopies(steps, shown));
  }
}
