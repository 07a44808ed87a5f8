package org.sportel.casework.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.casework.CaseRefusal;
import org.springframework.stereotype.Component;

/**
 * Counts wrong tracking codes by where they come from. A code cannot be guessed; this keeps
 * machines from trying. Kept in memory, bounded.
 */
@Component
public final class Tries {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST = 20;
  private static final int KEPT = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > KEPT;
        }
      };

  Tries(Clock clock) {
    this.clock = clock;
  }

  /**
   * Refuses after too many wrong codes.
   *
   * @throws CaseRefusal TOO_MANY_TRIES, naming the minutes to wait
   */
  public synchronized void require(String client) {
    if (recent(client) >= MOST) {
      throw new CaseRefusal(CaseRefusal.Reason.TOO_MANY_TRIES, WINDOW.toMinutes());
    }
  }

  /** Counts a wrong code. */
  public synchronized void failed(String client) {
    failures.computeIfAbsent(client, key -> new ArrayDeque<>()).add(clock.instant());
  }

  private int recent(String key) {
    var times = failures.get(key);
    if (times == null) {
      return 0;
    }
    var oldest = clock.instant().minus(WINDOW);
    while (!times.isEmpty() && times.peekFirst().isBefore(oldest)) {
      times.removeFirst();
    }
    return times.size();
  }
}
