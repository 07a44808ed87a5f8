package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.complaints.figures.ComplaintFigures.Row;
import org.sportel.complaints.figures.ComplaintNumbers;
import org.sportel.complaints.model.ComplaintTopic;

/** Nobody finds a small figure of a group by taking the other groups from the total. */
class WithheldFiguresTests {
  private static Row row(ComplaintTopic topic, int received, int answered, int reopened) {
    return new Row(
        Optional.of(topic),
        new ComplaintNumbers(
            received,
            answered,
            answered,
            0,
            answered,
            1,
            reopened,
            Optional.empty(),
            Optional.empty()));
  }

  @Test
  void aSecondGroupIsWithheldWhereOneFigureIsSmall() {
    var rows =
        List.of(
            row(ComplaintTopic.WAITING, 30, 20, 0),
            row(ComplaintTopic.CORRUPTION, 6, 2, 0),
            row(ComplaintTopic.SERVICE, 12, 9, 0));
    assertThat(ComplaintFiguresPages.withheld("received", rows)).isEmpty();
    for (var figure : List.of("answered", "onTime", "upheld", "median")) {
      assertThat(ComplaintFiguresPages.withheld(figure, rows))
          .as(figure)
          .containsExactlyInAnyOrder(1, 2);
    }
    assertThat(ComplaintFiguresPages.withheld("reopened", rows)).as("none are none").isEmpty();
  }
}
