package org.sportel.insight.dashboards;

import java.time.Clock;
import java.time.LocalDate;
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
  private final Clock clock;

  FigureWindows(KeyNames names, Transactions transactions, Tenants tenants, Clock clock) {
    this.names = names;
    this.transactions = transactions;
    this.tenants = tenants;
    this.clock = clock;
  }

  /** The days of a span that end with this one. */
  FigureWindow of(DashboardSpan span, LocalDate last) {
    var zone = tenants.get(transactions.tenant()).zone();
    return new FigureWindow(span.from(last), last.plusDays(1), zone, clock.instant(), names.now());
  }
}
