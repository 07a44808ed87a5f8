package org.sportel.documents.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.sportel.documents.VerifyRefusal;

final class AttemptsTests {
  private final AtomicLong nanos = new AtomicLong();
  private final Attempts attempts = new Attempts(nanos::get);

  @Test
  void letsThirtyThroughAMinuteAndNobodyElseSuffers() {
    for (int i = 0; i < 30; i++) {
      attempts.count("a");
    }
    assertThatThrownBy(() -> attempts.count("a")).isInstanceOf(VerifyRefusal.class);
    assertThatCode(() -> attempts.count("b")).doesNotThrowAnyException();
    nanos.addAndGet(61_000_000_000L);
    assertThatCode(() -> attempts.count("a")).doesNotThrowAnyException();
  }
}
