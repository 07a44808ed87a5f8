package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * Cases decided on time of many offices beside each other, in the three readings. The drawing and
 * the place against the whole are those of the first.
 *
 * @param readings of all together
 */
record OnTimeComparison(FairDrawing fair, OnTimeReadings readings) {
  /** The heads of the table. */
  static List<Column> columns() {
    var columns = new ArrayList<>(List.of(Column.of(t("insight.network.tenant"))));
    columns.addAll(OnTimeReadings.heads());
    columns.add(Column.of(t("insight.declared.interval")));
    columns.add(Column.of(t("insight.fair.place")));
    return columns;
  }

  static OnTimeComparison of(List<NetworkMeasures.Answer<OnTimeReadings>> answers) {
    var enough =
        answers.stream()
            .filter(answer -> answer.value().ended() >= PublishedOnTime.LEAST)
            .sorted(Comparator.comparing(OnTimeComparison::name))
            .toList();
    var points = enough.stream().map(OnTimeComparison::point).toList();
    var funnel = Funnel.of(points);
    var rows = new ArrayList<List<Cell>>();
    enough.forEach(answer -> rows.add(row(answer, funnel)));
    var all =
        enough.stream()
            .map(NetworkMeasures.Answer::value)
            .reduce(OnTimeReadings.none(), OnTimeReadings::plus);
    var whole =
        t("insight.fair.whole", ValueWords.share(funnel.mean()), Texts.number(funnel.all()));
    return new OnTimeComparison(new FairDrawing(whole, funnel, rows), all);
  }

  private static String name(NetworkMeasures.Answer<OnTimeReadings> answer) {
    return Texts.show(answer.tenant().name()).text();
  }

  private static Funnel.Point point(NetworkMeasures.Answer<OnTimeReadings> answer) {
    var readings = answer.value();
    return new Funnel.Point(name(answer), readings.ended(), readings.share(), Optional.empty());
  }

  private static List<Cell> row(NetworkMeasures.Answer<OnTimeReadings> answer, Funnel funnel) {
    var readings = answer.value();
    var row = new ArrayList<>(List.of(Cell.of(Texts.show(answer.tenant().name()))));
    row.addAll(readings.sideBySide(PublishedOnTime.LEAST));
    row.add(Cell.of(IndicatorWords.interval(Interval.ofShare(readings.share(), readings.ended()))));
    row.add(Cell.of(t("insight.fair." + funnel.place(point(answer)))));
    return row;
  }
}
