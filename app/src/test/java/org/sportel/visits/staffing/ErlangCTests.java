package org.sportel.visits.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ErlangCTests {
  private static final Offset<Double> EXACT = within(0.0000005);
  private static final Offset<Double> WRITTEN = within(0.00005);

  @Test
  void knowsThePublishedProbabilitiesOfWaiting() {
    assertThat(new ErlangC(2, 1, 3).waits()).hasValueSatisfying(c -> near(c, 0.444444));
    assertThat(new ErlangC(0.5, 1, 1).waits()).hasValueSatisfying(c -> near(c, 0.5));
  }

  @Test
  void agreesWithThePublishedExampleOfACallCentre() {
    var centre = new ErlangC(0.2, 240, 55);
    assertThat(centre.load()).isEqualTo(48, EXACT);
    assertThat(centre.waits()).hasValueSatisfying(c -> near(c, 0.238701));
    assertThat(centre.meanWait()).hasValueSatisfying(wait -> near(wait, 8.184032));
    assertThat(centre.within(15)).hasValueSatisfying(share -> near(share, 0.845883));
  }

  @Test
  void agreesWithTheVectorsOfACentre() {
    var five = new ErlangC(40 / 60.0, 6, 5);
    assertThat(five.waits()).hasValueSatisfying(c -> near(c, 0.554113));
    assertThat(five.meanWait())
        .hasValueSatisfying(wait -> assertThat(wait).isEqualTo(3.3247, WRITTEN));
    assertThat(five.within(15)).hasValueSatisfying(share -> near(share, 0.954516));
    var two = new ErlangC(12 / 60.0, 8, 2);
    assertThat(two.waits()).hasValueSatisfying(c -> near(c, 0.711111));
    assertThat(two.meanWait())
        .hasValueSatisfying(wait -> assertThat(wait).isEqualTo(14.2222, WRITTEN));
    assertThat(two.within(10)).hasValueSatisfying(share -> near(share, 0.568689));
  }

  @Test
  void saysNothingWhereTheQueueGrowsWithoutEnd() {
    for (var full : new ErlangC[] {new ErlangC(2, 1, 2), new ErlangC(3, 1, 2)}) {
      assertThat(full.waits()).isEqualTo(Optional.empty());
      assertThat(full.meanWait()).isEmpty();
      assertThat(full.within(10)).isEmpty();
    }
  }

  @Test
  void findsTheFewestCountersThatKeepAPromise() {
    assertThat(ErlangC.needed(40 / 60.0, 6, 15, 0.8, 20)).hasValue(5);
    assertThat(ErlangC.needed(40 / 60.0, 6, 15, 0.96, 20)).hasValue(6);
    assertThat(ErlangC.needed(0, 6, 15, 0.8, 20)).hasValue(1);
    assertThat(ErlangC.needed(40 / 60.0, 6, 15, 0.8, 4)).isEmpty();
    var big = new ErlangC(5_000, 1, 5_200);
    assertThat(big.waits()).hasValueSatisfying(c -> assertThat(c).isBetween(0.0, 0.05));
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new ErlangC(-1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ErlangC(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ErlangC(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ErlangC(Double.NaN, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void near(double actual, double expected) {
    assertThat(actual).isEqualTo(expected, EXACT);
  }
}
