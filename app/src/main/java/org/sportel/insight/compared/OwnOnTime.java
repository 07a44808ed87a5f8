package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.platform.TenantId;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * The own cases decided on time beside those of the others, who are not named.
 *
 * @param rows the three readings of the own office and of all that are shown; none where there is
 *     nothing to compare
 */
record OwnOnTime(OwnPlace place, List<List<Cell>> rows) {
  /** The heads of the table. */
  static List<Column> columns() {
    var columns = new ArrayList<>(List.of(Column.of(t("insight.peers.whose"))));
    columns.addAll(OnTimeReadings.heads());
    return columns;
  }

  static OwnOnTime of(List<NetworkMeasures.Answer<OnTimeReadings>> answers, TenantId self) {
    var place =
        OwnPlace.of(
            PublishedOnTime.LEAST,
            answers.stream().map(answer -> answer.with(SharedOf.of(answer.value()))).toList(),
            self);
    if (place.own().isEmpty()) {
      return new OwnOnTime(place, List.of());
    }
    var own = OnTimeReadings.none();
    var all = OnTimeReadings.none();
    var peers = Peers.of(answers, OnTimeReadings::ended, PublishedOnTime.LEAST, self);
    for (var answer : peers.offices()) {
      all = all.plus(answer.value());
      own = answer.tenant().id().equals(self) ? answer.value() : own;
    }
    return new OwnOnTime(
        place, List.of(row("insight.peers.self", own), row("insight.peers.all", all)));
  }

  private static List<Cell> row(String whose, OnTimeReadings readings) {
    var row = new ArrayList<>(List.of(Cell.of(t(whose))));
    row.addAll(readings.sideBySide(PublishedOnTime.LEAST));
    return row;
  }
}
