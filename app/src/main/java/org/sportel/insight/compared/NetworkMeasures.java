package org.sportel.insight.compared;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sportel.insight.Dimension;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Asks each tenant for its own value of an indicator, in its own scope and with numbers only. Must
 * not be called inside a transaction.
 */
@Component
final class NetworkMeasures {
  private static final int LEAST = 5;

  private final Transactions transactions;
  private final Tenants tenants;
  private final Measuring measuring;
  private final Clock clock;

  NetworkMeasures(Transactions transactions, Tenants tenants, Measuring measuring, Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.measuring = measuring;
    this.clock = clock;
  }

  /** What one tenant answered. */
  record Answer<T>(Tenant tenant, T value) {}

  /** Of how many a value must be made to be told: never of fewer than five. */
  static int least(DeclaredIndicator one) {
    return Math.max(LEAST, one.terms().minimumSample());
  }

  /** The value of the past year of each tenant of a kind. */
  List<Answer<Measured>> totals(DeclaredIndicator one, Predicate<Tenant> which) {
    return asked(which, tenant -> measuring.total(one.formula(), question(one, tenant)));
  }

  /** The months of the past year of each tenant of a kind. */
  List<Answer<Map<String, Measured>>> months(DeclaredIndicator one, Predicate<Tenant> which) {
    return asked(
        which, tenant -> measuring.by(Dimension.MONTH, one.formula(), question(one, tenant)));
  }

  /** The days that count for a tenant: of complaints only months that are over. */
  IndicatorQuestion question(DeclaredIndicator one, Tenant tenant) {
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    var until = one.formula().ofComplaints() ? today.withDayOfMonth(1) : today.plusDays(1);
    var from = one.formula().ofComplaints() ? until.minusYears(1) : today.minusYears(1);
    return new IndicatorQuestion(from, until, Map.of(), Places.everywhere(), tenant.zone());
  }

  private <T> List<Answer<T>> asked(Predicate<Tenant> which, Function<Tenant, T> measured) {
    return tenants.list().stream()
        .filter(which)
        .map(
            tenant ->
                new Answer<>(
                    tenant, transactions.read(Scope.of(tenant.id()), () -> measured.apply(tenant))))
        .toList();
  }
}
