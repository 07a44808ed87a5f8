package org.sportel.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * The business clock. It runs with the machine's clock unless the demo loader or a test sets it; a
 * set clock stands still.
 */
public final class SettableClock extends Clock {
  private final Clock machine;
  private final AtomicReference<Supplier<Instant>> now;

  /** A clock that runs with the given one until it is set. */
  public SettableClock(Clock machine) {
    this.machine = machine;
    this.now = new AtomicReference<>(machine::instant);
  }

  /** Stands still at this instant. */
  public void set(Instant instant) {
    now.set(() -> instant);
  }

  /** Goes forward from where it stands, and stands still there. */
  public void advance(Duration duration) {
    set(instant().plus(duration));
  }

  /** Whether it stands so far behind the machine's clock. */
  public boolean behind(Duration duration) {
    return instant().plus(duration).isBefore(machine.instant());
  }

  /** Runs with the machine's clock again. */
  public void release() {
    now.set(machine::instant);
  }

  @Override
  public Instant instant() {
    return now.get().get();
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    InstantSource source = this::instant;
    return source.withZone(zone);
  }
}
