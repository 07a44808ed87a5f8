package org.sportel.insight.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Keeps each tenant's open data for an hour, so that nobody makes the program compute it often. */
@Component
final class OpenDataKept {
  private static final Duration HOUR = Duration.ofHours(1);

  private final Transactions transactions;
  private final OpenFigures figures;
  private final Clock clock;
  private final Map<TenantId, DataSet> kept = new ConcurrentHashMap<>();

  OpenDataKept(Transactions transactions, OpenFigures figures, Clock clock) {
    this.transactions = transactions;
    this.figures = figures;
    this.clock = clock;
  }

  /** The rows and when they were computed. */
  record DataSet(List<OpenFigures.Row> rows, Instant computedAt) {
    DataSet {
      rows = List.copyOf(rows);
    }
  }

  /** Computed by one request at a time for each tenant. */
  DataSet of(Tenant tenant) {
    return Objects.requireNonNull(
        kept.compute(
            tenant.id(),
            (_, before) ->
                before != null && before.computedAt().plus(HOUR).isAfter(clock.instant())
                    ? before
                    : new DataSet(
                        transactions.read(Scope.of(tenant.id()), () -> figures.rows(tenant.zone())),
                        clock.instant())));
  }
}
