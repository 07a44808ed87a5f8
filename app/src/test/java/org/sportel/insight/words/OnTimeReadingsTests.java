package org.sportel.insight.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.web.components.Cell;

@SportelTest
class OnTimeReadingsTests {
  private static List<String> shares(List<List<Cell>> rows) {
    return rows.stream().map(row -> row.get(1).text()).toList();
  }

  @Test
  void readsThreeSharesFromFourFigures() {
    var readings =
        OnTimeReadings.of(
            Map.of(
                "on-time",
                BigDecimal.valueOf(60),
                "late",
                BigDecimal.valueOf(40),
                "open-overdue",
                BigDecimal.valueOf(20),
                "decided",
                BigDecimal.valueOf(150)));
    assertThat(readings).isEqualTo(new OnTimeReadings(60, 40, 20, 50));
    assertThat(shares(readings.rows())).containsExactly("60 %", "50 %", "40 %");
    assertThat(readings.sideBySide(0))
        .extracting(Cell::text)
        .containsExactly("60 %", "50 %", "40 %");
    assertThat(readings.sideBySide(0))
        .extracting(Cell::below)
        .containsExactly("of 100", "of 120", "of 150");
  }

  @Test
  void saysNothingWhereAllThreeAreTheSame() {
    assertThat(new OnTimeReadings(6, 4, 0, 0).rows()).isEmpty();
    assertThat(new OnTimeReadings(0, 0, 7, 7).rows()).isEmpty();
    assertThat(new OnTimeReadings(6, 4, 1, 0).rows()).hasSize(3);
    assertThat(new OnTimeReadings(6, 4, 0, 1).rows()).hasSize(3);
  }

  @Test
  void aReadingThatFewCasesMakeIsNotTold() {
    var few = new OnTimeReadings(60, 40, 4, 3);
    assertThat(shares(few.rows(5))).element(0).isEqualTo("60 %");
    assertThat(shares(few.rows(5)).subList(1, 3)).allMatch(text -> text.contains("fewer than 5"));
    assertThat(few.rows(5).toString()).doesNotContain("104", "103", "3 without");
    assertThat(few.sideBySide(5).toString()).doesNotContain("104", "103");
    assertThat(shares(new OnTimeReadings(60, 40, 5, 0).rows(5)))
        .containsExactly("60 %", "57.1 %", "60 %");
  }
}
