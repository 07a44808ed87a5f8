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
record Here(Transactions transactions, CurrentTenant current, Clock clock) {
  <T> T read(Supplier<T> work) {
    return transactions.read(current.scope(), work);
  }

  <T> T write(Supplier<T> work) {
    return transactions.write(current.scope(), work);
  }

  void run(Runnable work) {
    transactions.run(current.scope(), work);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), current.get().zone());
  }

  /** Whole minutes from an instant to now, never below nothing. */
  long minutesSince(Instant from) {
    return Math.max(0, Duration.between(from, now()).toMinutes());
  }

  static String text(LocalText text) {
    return Texts.show(text).text();
  }
}
