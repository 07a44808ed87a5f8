package org.sportel.visits.paper;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.sportel.network.Tenants;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Reads times of a paper ticket by the clock of the running transaction's tenant. */
@Component
final class PaperTime {
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  PaperTime(Tenants tenants, Transactions transactions, Clock clock) {
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone()).toInstant();
  }

  /** The tenant's own language, as paper says nothing of the visitor's. */
  Lang lang() {
    return tenants.get(transactions.tenant()).lang();
  }

  private ZoneId zone() {
    return tenants.get(transactions.tenant()).zone();
  }
}
