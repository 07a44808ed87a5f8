package org.sportel.insight.taken;

import static org.sportel.insight.db.Tables.CASE_FACT;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.insight.DecisionTime;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Measures how long the decisions of the last year took, from receipt to decision. */
@Component
final class TimesTaken {
  /** Fewer decisions say nothing about the next one, and something about those people. */
  static final int ENOUGH = 20;

  private static final Duration YEAR = Duration.ofDays(365);
  private static final int SERVICES = 20_000;
  private static final double DAY = Duration.ofDays(1).toSeconds();

  private final DSLContext db;
  private final Transactions transactions;
  private final Clock clock;
  private final Cache<Of, Taken> kept =
      Caffeine.newBuilder().maximumSize(SERVICES).expireAfterWrite(AskedMost.KEPT).build();

  TimesTaken(DSLContext db, Transactions transactions, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Of(TenantId tenant, ServiceCode code) {}

  /**
   * How long it took, in days begun.
   *
   * @param half half of the applications took no longer
   * @param nine nine of ten took no longer
   */
  record Taken(int decided, int half, int nine) {}

  /**
   * The service in the 365 days before now, as it stood within the last ten minutes; empty where
   * fewer than twenty were decided, which is looked at again each time.
   */
  Optional<Taken> of(ServiceCode code) {
    var key = new Of(transactions.tenant(), code);
    var before = Optional.ofNullable(kept.getIfPresent(key));
    if (before.isPresent()) {
      return before;
    }
    var taken = measured(code);
    taken.ifPresent(one -> kept.put(key, one));
    return taken;
  }

  Optional<Taken> measured(ServiceCode code) {
    var count = DSL.count();
    var half = percentile(0.5);
    var nine = percentile(0.9);
    var row =
        db.select(count, half, nine)
            .from(CASE_FACT)
            .where(
                CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
                CASE_FACT.SERVICE.eq(code.value()),
                CASE_FACT.DECIDED_AT.ge(clock.instant().minus(YEAR).atOffset(ZoneOffset.UTC)))
            .fetchSingle();
    return row.get(count) < ENOUGH
        ? Optional.empty()
        : Optional.of(new Taken(row.get(count), days(row.get(half)), days(row.get(nine))));
  }

  private static Field<Double> percentile(double part) {
    return DSL.percentileCont(part).withinGroupOrderBy(DecisionTime.SECONDS).cast(Double.class);
  }

  private static int days(double seconds) {
    return Math.max(1, (int) Math.ceil(seconds / DAY));
  }
}
