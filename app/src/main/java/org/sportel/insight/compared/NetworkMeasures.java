package org.sportel.insight.compared;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.PublishedTotals;
import org.sportel.insight.words.OnTimeReadings;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Asks each tenant for its own value of an indicator, in its own scope and with numbers only. Must
 * not be called inside a transaction.
 */
@Component
final class NetworkMeasures {
  private final Transactions transactions;
  private final Tenants tenants;
  private final PublishedTotals published;
  private final PublishedOnTime onTime;

  NetworkMeasures(
      Transactions transactions,
      Tenants tenants,
      PublishedTotals published,
      PublishedOnTime onTime) {
    this.onTime = onTime;
    this.transactions = transactions;
    this.tenants = tenants;
    this.published = published;
  }

  /** What one tenant answered. */
  record Answer<T>(Tenant tenant, T value) {
    /** The same tenant with something made of its answer. */
    <S> Answer<S> with(S other) {
      return new Answer<>(tenant, other);
    }
  }

  /** The value of each tenant of a kind since the beginning of last year. */
  List<Answer<Measured>> totals(DeclaredIndicator one, Predicate<Tenant> which) {
    return asked(which, tenant -> published.total(one, tenant.zone()));
  }

  /** The value of each tenant of a kind with its interval. */
  List<Answer<PublishedTotals.Estimated>> estimates(
      DeclaredIndicator one, Predicate<Tenant> which) {
    return asked(which, tenant -> published.estimated(one, tenant.zone()));
  }

  /** The months of each tenant of a kind since the beginning of last year. */
  List<Answer<Map<String, Measured>>> months(DeclaredIndicator one, Predicate<Tenant> which) {
    return asked(which, tenant -> published.months(one, tenant.zone()));
  }

  /** How each tenant of a kind decided on time since the beginning of last year. */
  List<Answer<OnTimeReadings>> onTime(Predicate<Tenant> which) {
    return asked(
        which,
        tenant ->
            onTime
                .told(tenant.zone())
                .map(PublishedOnTime.Told::readings)
                .orElseGet(OnTimeReadings::none));
  }

  /** The days that count for a tenant. */
  IndicatorQuestion question(Tenant tenant) {
    return published.question(tenant.zone());
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
