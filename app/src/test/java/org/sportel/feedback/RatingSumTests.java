package org.sportel.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RatingSumTests {
  /** Newcombe 1998, table I: 81 of 263 lies between 0.2553 and 0.3662. */
  @Test
  void knowsTheBoundsOfWilson() {
    var share = new RatingSum(263, 81).share().orElseThrow();
    assertThat(share.share()).isCloseTo(0.3080, within(0.0001));
    assertThat(share.low()).isCloseTo(0.2553, within(0.0001));
    assertThat(share.high()).isCloseTo(0.3662, within(0.0001));
  }

  @Test
  void neverLeavesTheRangeOfAShare() {
    assertThat(new RatingSum(10, 10).share().orElseThrow().high()).isLessThanOrEqualTo(1);
    assertThat(new RatingSum(10, 0).share().orElseThrow().low()).isGreaterThanOrEqualTo(0);
  }

  @Test
  void tellsNoShareOfFewerThanFive() {
    assertThat(new RatingSum(4, 4).share()).isEmpty();
    assertThat(new RatingSum(0, 0).share()).isEmpty();
    assertThat(new RatingSum(5, 5).share()).isPresent();
  }

  @Test
  void masksAddressesAndLongNumbers() {
    assertThat(MaskedWords.of("Call 067123456 or ana@example.org, counter 3"))
        .isEqualTo("Call ▒▒▒ or ▒▒▒ counter 3");
  }
}
