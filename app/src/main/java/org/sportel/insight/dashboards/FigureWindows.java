package org.sportel.insight.dashboards;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.insight.notes.EventNotes;
import org.sportel.insight.words.KeyNames;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Opens the days of a dashboard in the running transaction's tenant. */
@Component
final class FigureWindows {
  private final KeyNames names;
  private final Transactions transactions;
  private final Tenants tenants;
  private final EventNotes notes;
  private final Clock clock;

  FigureWindows(
      KeyNames names, Transactions transactions, Tenants tenants, EventNotes notes, Clock clock) {
    this.notes = notes;
    this.names = names;
    this.transactions = transactions;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The days of a span that end with this one. */
  FigureWindow of(DashboardSpan span, LocalDate last) {
    var zone = tenants.get(transactions.tenant()).zone();
    var from = span.from(last);
    var until = last.plusDays(1);
    return new FigureWindow(
        from, until, zone, clock.instant(), names.now(), notes.between(from, until));
  }
}
