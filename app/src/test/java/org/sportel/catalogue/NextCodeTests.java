package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.design.NextCode;

/** The code that is proposed for a new service. */
class NextCodeTests {
  @Test
  void followsTheNumberingOfMostServices() {
    assertThat(NextCode.of(List.of("BD-001", "BD-089", "BD-004", "UN-7"))).contains("BD-090");
    assertThat(NextCode.of(List.of("7", "8"))).contains("9");
    assertThat(NextCode.of(List.of("A-9"))).contains("A-10");
  }

  @Test
  void proposesNothingWhereNothingIsNumbered() {
    assertThat(NextCode.of(List.of())).isEmpty();
    assertThat(NextCode.of(List.of("DOGS", "CATS"))).isEmpty();
  }
}
