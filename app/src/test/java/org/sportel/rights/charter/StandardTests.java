package org.sportel.rights.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.sportel.rights.charter.Standard.Promise;

class StandardTests {
  @Test
  void holdsUpToItsValueAndNotBeyond() {
    var wait = new Promise("waiting-p90", BigDecimal.valueOf(900), true);
    assertThat(wait.keeps(new BigDecimal("900.000000"))).isTrue();
    assertThat(wait.keeps(new BigDecimal("900.000001"))).isFalse();
    var share = new Promise("waiting-in-target", new BigDecimal("0.9"), false);
    assertThat(share.keeps(new BigDecimal("0.9"))).isTrue();
    assertThat(share.keeps(new BigDecimal("0.899999"))).isFalse();
  }
}
