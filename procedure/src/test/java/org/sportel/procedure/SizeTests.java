package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sportel.procedure.cli.InterpretBench;

/** What a model keeps in memory and a case in its row. */
class SizeTests {
  @Test
  void keepsAModelOfFiftyElementsInLessThanAMegabyte() {
    assertThat(InterpretBench.modelBytes()).isBetween(1L, 1_000_000L);
  }

  @Test
  void storesTenTokensInLessThanFourKilobytes() {
    assertThat(InterpretBench.stateBytes()).isBetween(1, 4_000);
  }
}
