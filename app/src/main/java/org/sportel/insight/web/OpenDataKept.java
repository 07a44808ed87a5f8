package org.sportel.insight.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.insight.compared.PublishedOnTime;
import org.sportel.insight.declared.OpenFigures;
import org.sportel.network.Tenant;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Keeps each tenant's open data for an hour, so that nobody makes the program compute it often. */
@Component
final class OpenDataKept {
  private static final String COMPLETED = "transactions-completed";
  private static final Duration HOUR = Duration.ofHours(1);

  private final Transactions transactions;
  private final OpenFigures figures;
  private final PublishedOnTime onTime;
  private final Clock clock;
  private final Map<TenantId, DataSet> kept = new ConcurrentHashMap<>();

  OpenDataKept(
      Transactions transactions, OpenFigures figures, PublishedOnTime onTime, Clock clock) {
    this.onTime = onTime;
    this.transactions = transactions;
    this.figures = figures;
    this.clock = clock;
  }

  /**
   * What was computed and when.
   *
   * @param onTime the share on time; empty where it is not published or too few stand behind it
   */
  record DataSet(
      List<OpenFigures.Row> rows, Optional<PublishedOnTime.Told> onTime, Instant computedAt) {
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
                    : transactions.read(Scope.of(tenant.id()), () -> computed(tenant))));
  }

  /** Who publishes how many cases are completed says how many of them in time. */
  private DataSet computed(Tenant tenant) {
    var told =
        figures.published().stream().anyMatch(one -> one.code().equals(COMPLETED))
            ? onTime.told(tenant.zone())
            : Optional.<PublishedOnTime.Told>empty();
    return new DataSet(figures.rows(tenant.zone()), told, clock.instant());
  }
}
