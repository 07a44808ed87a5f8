package org.sportel.insight.advice;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sportel.insight.FigureAccess;
import org.sportel.insight.advice.AdviceSeries.By;
import org.sportel.insight.advice.AdviceSeries.Line;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Series;
import org.springframework.stereotype.Component;

/** Fills the page and the file of advice and applications, in a transaction. */
@Component
final class AdvicePages {
  private final AdviceReading reading;
  private final AdviceNames names;
  private final FigureAccess access;

  AdvicePages(AdviceReading reading, AdviceNames names, FigureAccess access) {
    this.reading = reading;
    this.names = names;
    this.access = access;
  }

  AdvicePage page(By by) {
    var places = access.places();
    var counts = reading.advice(places);
    var months = AdviceSeries.months(counts, reading.byMonth(places), reading.months());
    var keys = AdviceSeries.of(counts, by::key, reading.by(by, places, Optional.empty()));
    return new AdvicePage(
        by,
        List.copyOf(named().values()),
        List.of(
            series("insight.advice.consultations", months, Line::consultations),
            series("insight.advice.applications", months, Line::applications),
            series("insight.advice.sessions", months, Line::sessions)),
        rows(months, key -> named().getOrDefault(key, key)),
        rows(keys, key -> names.of(by, key)),
        months.values().stream().allMatch(Line.NONE::equals),
        places.all());
  }

  /** The lines of the file: a month and a key each, with its name and its counts. */
  List<List<String>> file(By by) {
    var places = access.places();
    var counts = reading.advice(places);
    var lines = new ArrayList<List<String>>();
    for (var now : reading.months()) {
      var own = counts.stream().filter(count -> count.month().equals(now)).toList();
      AdviceSeries.of(own, by::key, reading.by(by, places, Optional.of(now)))
          .forEach(
              (key, line) ->
                  lines.add(
                      List.of(
                          now.toString(),
                          key,
                          names.of(by, key),
                          String.valueOf(line.consultations()),
                          String.valueOf(line.minutes()),
                          String.valueOf(line.sessions()),
                          String.valueOf(line.applications()))));
    }
    return lines;
  }

  /** What months are called, in their order. */
  private Map<String, String> named() {
    var named = new LinkedHashMap<String, String>();
    reading.months().forEach(month -> named.put(month.toString(), Texts.month(month)));
    return named;
  }

  private static Series series(String name, Map<String, Line> months, ToLongFunction<Line> value) {
    return new Series(
        t(name),
        months.values().stream().map(line -> (double) value.applyAsLong(line)).toList(),
        months.values().stream().map(line -> Texts.number(value.applyAsLong(line))).toList());
  }

  private static List<List<Cell>> rows(
      Map<String, Line> lines, java.util.function.UnaryOperator<String> name) {
    return lines.entrySet().stream()
        .map(
            one ->
                List.of(
                    Cell.of(name.apply(one.getKey())),
                    Cell.of(Texts.number(one.getValue().consultations())),
                    Cell.of(Texts.number(one.getValue().minutes())),
                    Cell.of(Texts.number(one.getValue().applications())),
                    Cell.of(Texts.number(one.getValue().sessions()))))
        .toList();
  }
}
