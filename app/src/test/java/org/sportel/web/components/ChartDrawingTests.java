package org.sportel.web.components;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where charts draw: nothing at all, one value, what is not told, and long names. */
class ChartDrawingTests {
  private static final String LONG =
      "Secretariat for urban planning, communal affairs, environmental protection and inspection";

  @Test
  void stacksPartsWithoutGapsAndLeavesOutWhatIsNotTold() {
    var drawing =
        new StackedDrawing(
            List.of("May", "June"),
            List.of(line("A", 3, 0), line("B", Double.NaN, 2), line("C", 5, 2)));
    var parts = drawing.parts();
    assertThat(parts).extracting(StackedDrawing.Part::series).containsExactly(1, 3, 2, 3);
    var first = parts.getFirst();
    var above = parts.get(1);
    assertThat(Double.parseDouble(above.y()) + Double.parseDouble(above.height()))
        .isCloseTo(Double.parseDouble(first.y()), org.assertj.core.data.Offset.offset(0.11));
    assertThat(above.told()).isEqualTo("May, C: 5.0");
    assertThat(drawing.rules().getLast().label()).isEqualTo("8");
  }

  @Test
  void stacksNothingAndOneValue() {
    assertThat(new StackedDrawing(List.of(), List.of()).parts()).isEmpty();
    assertThat(new StackedDrawing(List.of("May"), List.of(line("A", Double.NaN))).parts())
        .isEmpty();
    var one = new StackedDrawing(List.of("May"), List.of(line(LONG, 1)));
    assertThat(one.parts()).hasSize(1);
    assertThat(one.parts().getFirst().told()).contains(LONG);
  }

  @Test
  void drawsSmallChartsOnOneScaleAndADotWhereNoLineReaches() {
    var small = new MultiplesDrawing(List.of(line("A", 1, Double.NaN, 3), line("B", 8, 8, 8)));
    assertThat(small.top()).isEqualTo("8");
    assertThat(small.dots(small.series().getFirst())).hasSize(2);
    assertThat(small.dots(small.series().getLast())).isEmpty();
    assertThat(small.path(small.series().getLast())).isEqualTo("M6.0 8.0L110.0 8.0L214.0 8.0");
    var none = new MultiplesDrawing(List.of(line("A", Double.NaN)));
    assertThat(none.path(none.series().getFirst())).isEmpty();
    assertThat(none.top()).isEqualTo("4");
  }

  @Test
  void drawsLargerAndDarkerSquaresForMore() {
    var map =
        new HeatMap(
            List.of("Monday", "Tuesday"),
            List.of("08:00", "09:00"),
            List.of(
                List.of(cell(1), cell(100)),
                List.of(cell(Double.NaN), new HeatCell(Double.NaN, "fewer than 5", true))));
    var least = map.square(0, 0);
    var most = map.square(0, 1);
    assertThat(least.shade()).isEqualTo(1);
    assertThat(most.shade()).isEqualTo(4);
    assertThat(Double.parseDouble(most.side())).isGreaterThan(Double.parseDouble(least.side()));
    assertThat(map.drawn(1, 0)).isFalse();
    assertThat(map.drawn(1, 1)).isFalse();
    assertThat(map.names("Hour")).containsExactly("Hour", "Monday", "Tuesday");
    assertThat(map.table())
        .containsExactly(List.of("08:00", "1.0", "NaN"), List.of("09:00", "100.0", "fewer than 5"));
    assertThatThrownBy(() -> new HeatMap(List.of("Monday"), List.of("08:00"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsLongNamesOfBoxesOnTwoLines() {
    assertThat(BoxDrawing.lines("Reception")).containsExactly("Reception");
    assertThat(BoxDrawing.lines(LONG)).hasSize(2).last().asString().endsWith("…");
    assertThat(BoxDrawing.lines("x".repeat(60))).hasSize(1).first().asString().hasSize(23);
    assertThat(BoxDrawing.lines("")).isNotNull();
  }

  @Test
  void drawsBoxesBelowEachOtherAlsoThoseThatAreNotTold() {
    var drawing =
        new BoxDrawing(
            List.of(
                new BoxRow(LONG, List.of(1.0, 2.0, 3.0, 4.0, 10.0), List.of("7")),
                new BoxRow("Few", List.of(), List.of("fewer than 5"))));
    assertThat(drawing.y(1)).isGreaterThan(drawing.y(0));
    assertThat(drawing.rules()).last().extracting(BoxDrawing.Rule::label).isEqualTo("10");
    assertThat(drawing.x(10)).isEqualTo("624.0");
    assertThat(drawing.width(3, 3)).isEqualTo("1.0");
    assertThat(new BoxDrawing(List.of()).rules()).hasSize(5);
    assertThatThrownBy(() -> new BoxRow("Half", List.of(1.0), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static HeatCell cell(double value) {
    return new HeatCell(value, String.valueOf(value), false);
  }

  private static Series line(String name, double... values) {
    var all = java.util.Arrays.stream(values).boxed().toList();
    return new Series(name, all, Stream.of(all.toArray()).map(String::valueOf).toList());
  }
}
