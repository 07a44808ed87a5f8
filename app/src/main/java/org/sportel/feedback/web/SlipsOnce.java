package org.sportel.feedback.web;

import java.util.function.Supplier;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.springframework.stereotype.Component;

/** Takes a batch once, however often its form is sent; in a transaction. */
@Component
final class SlipsOnce {
  private final Idempotency idempotency;
  private final Acting acting;

  SlipsOnce(Idempotency idempotency, Acting acting) {
    this.idempotency = idempotency;
    this.acting = acting;
  }

  String run(String key, Supplier<String> work) {
    return key.isEmpty() ? work.get() : idempotency.once(acting.now().id(), key, "feedback", work);
  }
}
