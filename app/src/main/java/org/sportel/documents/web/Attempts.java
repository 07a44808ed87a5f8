package org.sportel.documents.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.sportel.documents.VerifyRefusal;
import org.springframework.stereotype.Component;

/** Lets one address ask a limited number of times a minute, so that nobody can try codes. */
@Component
final class Attempts {
  private static final int MOST = 30;
  private static final int MOST_ADDRESSES = 20_000;
  private static final long MINUTE = 60_000_000_000L;

  private record Window(long since, int count) {}

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final LongSupplier nanos;

  Attempts() {
    this(System::nanoTime);
  }

  Attempts(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /**
   * Counts one attempt.
   *
   * @throws VerifyRefusal TOO_OFTEN after thirty within a minute
   */
  void count(String address) {
    long now = nanos.getAsLong();
    if (windows.size() > MOST_ADDRESSES) {
      windows.values().removeIf(window -> now - window.since() > MINUTE);
    }
    var window =
        windows.merge(
            address,
            new Window(now, 1),
            (old, first) ->
                now - old.since() > MINUTE ? first : new Window(old.since(), old.count() + 1));
    if (window.count() > MOST) {
      throw new VerifyRefusal();
    }
  }
}
