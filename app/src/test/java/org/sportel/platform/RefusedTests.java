package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RefusedTests {
  private enum Reason {
    TOO_OFTEN
  }

  @Test
  void whoIsRefusedForComingTooOftenLearnsWhenToComeAgain() {
    assertThat(new Slowed(Duration.ofSeconds(61)).retryAfter()).hasValue(Duration.ofSeconds(61));
    assertThat(new Slowed(Duration.ofSeconds(61)).args()).containsExactly(2L);
    assertThatIllegalArgumentException().isThrownBy(() -> new Slowed(429));
  }

  private static final class Slowed extends Refused {
    private static final long serialVersionUID = 1;

    Slowed(Duration wait) {
      super(Reason.TOO_OFTEN, wait);
    }

    Slowed(int status) {
      super(Reason.TOO_OFTEN, status);
    }
  }
}
