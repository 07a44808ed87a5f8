package org.sportel.workshop.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import org.sportel.workshop.trial.TestCase.Expected;

/** A recorded test says what the card asks for; one recorded before says nothing of it. */
class ExpectedFeeTests {
  @Test
  void differsWhenTheCardAsksForAnotherFee() {
    assertThat(TestRuns.differences(fee("FIXED 5 EUR"), fee("FIXED 7 EUR")))
        .containsExactly(new TestRuns.Difference("fee", "FIXED 5 EUR", "FIXED 7 EUR"));
    assertThat(TestRuns.differences(fee("0"), fee("0"))).isEmpty();
  }

  @Test
  void readsATestThatNamesNoFee() {
    var old =
        new Json()
            .read(
                """
                {"tasks":["check"],"open":[],"end":"done","values":{},"deadline":null,
                 "documents":[]}""",
                Expected.class);
    assertThat(old.fee()).isEmpty();
    assertThat(TestRuns.differences(old, with(old, "FIXED 7 EUR"))).isEmpty();
  }

  private static Expected fee(String fee) {
    return new Expected(
        List.of(),
        List.of(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        Optional.of(fee));
  }

  private static Expected with(Expected old, String fee) {
    return new Expected(
        old.tasks(),
        old.open(),
        old.end(),
        Map.of(),
        old.deadline(),
        old.documents(),
        Optional.of(fee));
  }
}
