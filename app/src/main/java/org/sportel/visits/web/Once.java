package org.sportel.visits.web;

import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.platform.Acting;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Ids;
import org.springframework.stereotype.Component;

/** Does once what a form asks for, also when it is sent twice. */
@Component
public final class Once {
  private final Idempotency idempotency;
  private final Acting acting;
  private final Ids ids;

  Once(Idempotency idempotency, Acting acting, Ids ids) {
    this.idempotency = idempotency;
    this.acting = acting;
    this.ids = ids;
  }

  /** The key of a form that is being shown. */
  public String key() {
    return ids.next().toString();
  }

  /** Does it the first time and answers where its result stands, every time; in a transaction. */
  public String run(String form, Supplier<String> work) {
    var key = Choices.id(form);
    return key.equals(new UUID(0, 0))
        ? work.get()
        : idempotency.once(acting.now().id(), key.toString(), "visits", work);
  }
}
