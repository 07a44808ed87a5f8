package org.sportel.visits.changes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Keeps what was drawn from a tenant's waiting rooms until something changes there, so that many
 * who look at the same hall cost little. What another program on the same database changed is seen
 * after a second.
 */
@Component
public final class HallViews {
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private final Transactions transactions;
  private final Clock clock;
  private final Map<TenantId, Views> kept = new ConcurrentHashMap<>();

  HallViews(Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What was drawn since an instant. */
  private record Views(Instant since, Map<Object, Object> drawn) {
    Views(Instant since) {
      this(since, new ConcurrentHashMap<>());
    }
  }

  /** Forgets what was drawn of the running transaction's tenant, once it has committed. */
  public void changed() {
    var tenant = transactions.tenant();
    transactions.afterCommit(() -> kept.remove(tenant));
  }

  /**
   * What was drawn under a key, else draws it.
   *
   * @param key a record of its own that says what is drawn and how, such as its language
   */
  @SuppressWarnings("unchecked") // a key of its own keeps one kind of thing
  public <T> T get(Record key, Supplier<T> draw) {
    var drawn = views().drawn();
    var known = drawn.get(key);
    if (known == null) {
      known = draw.get();
      drawn.put(key, known);
    }
    return (T) known;
  }

  /** Whoever began to draw before a change keeps it where nobody looks any more. */
  private Views views() {
    var now = clock.instant();
    return kept.compute(
        transactions.tenant(),
        (tenant, known) ->
            known != null && Duration.between(known.since(), now).abs().compareTo(LONGEST) < 0
                ? known
                : new Views(now));
  }
}
