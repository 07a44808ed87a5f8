package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.insight.declared.Interval;

class MedianPlotTests {
  private static MedianPlot.Point point(String name, double median, double low, double high) {
    return new MedianPlot.Point(name, 30, median, new Interval(low, high));
  }

  @Test
  void setsEachIntervalAgainstTheOneInTheMiddle() {
    var slow = point("slow", 900, 700, 1_100);
    var sure = point("sure", 610, 580, 650);
    var wide = point("wide", 700, 300, 1_200);
    var quick = point("quick", 100, 80, 120);
    var low = point("low", 500, 450, 700);
    var plot = MedianPlot.of(List.of(slow, sure, wide, quick, low));
    assertThat(plot.middle()).isEqualTo(610);
    assertThat(plot.place(slow)).isEqualTo(Funnel.Place.ABOVE);
    assertThat(plot.place(quick)).isEqualTo(Funnel.Place.BELOW);
    assertThat(plot.place(wide))
        .as("as far as the slow one, but nobody knows")
        .isEqualTo(Funnel.Place.INSIDE);
    assertThat(plot.place(sure)).isEqualTo(Funnel.Place.INSIDE);
    assertThat(MedianPlot.of(List.of(slow, quick)).middle()).isEqualTo(500);
    assertThat(MedianPlot.of(List.of()).middle()).isZero();
  }

  @Test
  void staysOnItsGround() {
    var plot = MedianPlot.of(List.of(point("a", 900, 700, 1_100), point("b", 100, 0, 120)));
    assertThat(plot.y(plot.longest())).isEqualTo("14.0");
    assertThat(plot.y(0)).isEqualTo("264.0");
    assertThat(plot.points()).allMatch(one -> Double.parseDouble(plot.x(one)) <= 628);
  }

  @Test
  void knowsOfficesOfSimilarSize() {
    assertThat(SizeBand.of(0)).isEqualTo(SizeBand.SMALL);
    assertThat(SizeBand.of(99)).isEqualTo(SizeBand.SMALL);
    assertThat(SizeBand.of(100)).isEqualTo(SizeBand.MIDDLE);
    assertThat(SizeBand.of(999)).isEqualTo(SizeBand.MIDDLE);
    assertThat(SizeBand.of(1_000)).isEqualTo(SizeBand.LARGE);
    assertThat(SizeBand.find("nobody's")).isEmpty();
  }
}
