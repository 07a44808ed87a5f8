package org.sportel.visits.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Tenant, transaction and time of the running request. */
@Component
public record Here(Transactions transactions, CurrentTenant current, Clock clock) {
  /** Reads in the tenant's scope. */
  public <T> T read(Supplier<T> work) {
    return transactions.read(current.scope(), work);
  }

  /** Writes in the tenant's scope. */
  public <T> T write(Supplier<T> work) {
    return transactions.write(current.scope(), work);
  }

  /** Writes in the tenant's scope, without an answer. */
  public void run(Runnable work) {
    transactions.run(current.scope(), work);
  }

  /** The time. */
  public Instant now() {
    return clock.instant();
  }

  /** The day by the tenant's clock. */
  public LocalDate today() {
    return LocalDate.ofInstant(now(), current.get().zone());
  }

  /** An instant of today as people read it, by the tenant's clock. */
  public String time(Instant at) {
    return Texts.time(at.atZone(current.get().zone()).toLocalTime());
  }

  /** Whole minutes from an instant to now, never below nothing. */
  public long minutesSince(Instant from) {
    return Math.max(0, Duration.between(from, now()).toMinutes());
  }

  /** A text in the reader's language. */
  public static String text(LocalText text) {
    return Texts.show(text).text();
  }
}
