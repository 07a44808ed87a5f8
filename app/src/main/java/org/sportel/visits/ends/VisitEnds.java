package org.sportel.visits.ends;

import static org.sportel.visits.db.Tables.SERVED_VISIT;
import static org.sportel.visits.db.Tables.VISIT_END;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.sportel.network.CentreId;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.sportel.visits.db.tables.records.ServedVisitRecord;
import org.sportel.visits.db.tables.records.VisitEndRecord;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.TicketFacts;
import org.springframework.stereotype.Component;

/** What came of the visits of a centre, in the running transaction's tenant. */
@Component
public final class VisitEnds {
  private final DSLContext sql;
  private final Transactions transactions;
  private final ManyRows servedRows;
  private final ManyRows endRows;

  VisitEnds(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
    this.servedRows = ManyRows.added(sql, SERVED_VISIT);
    this.endRows = ManyRows.added(sql, VISIT_END);
  }

  /**
   * What came of some visits.
   *
   * @param served how many visits were served to their end
   * @param ends how many of them had each end; a visit may have several
   * @param none of how many nothing was noted
   */
  public record Shares(int served, Map<VisitEnd, Integer> ends, int none) {
    /** Where nobody was served. */
    static final Shares NOBODY = new Shares(0, Map.of(), 0);

    /** Copies the map. */
    public Shares {
      ends = Map.copyOf(ends);
    }
  }

  /** Those of a centre's days, the first and the last included. */
  public Shares of(CentreId centre, LocalDate first, LocalDate last) {
    return by(SERVED_VISIT.CENTRE_ID, days(centre, first, last))
        .getOrDefault(centre.value(), Shares.NOBODY);
  }

  /** The same by the queue in which the visit was served first. */
  public Map<QueueId, Shares> byQueue(CentreId centre, LocalDate first, LocalDate last) {
    var known = days(centre, first, last).and(SERVED_VISIT.QUEUE_ID.isNotNull());
    return by(SERVED_VISIT.QUEUE_ID, known).entrySet().stream()
        .collect(Collectors.toMap(one -> new QueueId(one.getKey()), Map.Entry::getValue));
  }

  /** The same by the code of the service that was wanted first; without those who named none. */
  public Map<String, Shares> byService(CentreId centre, LocalDate first, LocalDate last) {
    var named = days(centre, first, last).and(SERVED_VISIT.SERVICE.ne(""));
    return by(SERVED_VISIT.SERVICE, named);
  }

  private Condition days(CentreId centre, LocalDate first, LocalDate last) {
    return SERVED_VISIT
        .TENANT_ID
        .eq(tenant())
        .and(SERVED_VISIT.CENTRE_ID.eq(centre.value()))
        .and(SERVED_VISIT.DAY_ON.between(first, last));
  }

  private <K> Map<K, Shares> by(Field<K> key, Condition days) {
    var served = counts(key, days);
    var none = counts(key, days.andNotExists(sql.selectOne().from(VISIT_END).where(same())));
    var ends = new HashMap<K, Map<VisitEnd, Integer>>();
    sql.select(key, VISIT_END.WHAT, DSL.count())
        .from(SERVED_VISIT)
        .join(VISIT_END)
        .on(same())
        .where(days)
        .groupBy(key, VISIT_END.WHAT)
        .forEach(
            row ->
                ends.computeIfAbsent(row.value1(), _ -> new EnumMap<>(VisitEnd.class))
                    .put(VisitEnd.valueOf(row.value2()), row.value3()));
    var shares = new HashMap<K, Shares>();
    served.forEach(
        (one, visits) ->
            shares.put(
                one,
                new Shares(visits, ends.getOrDefault(one, Map.of()), none.getOrDefault(one, 0))));
    return shares;
  }

  private <K> Map<K, Integer> counts(Field<K> key, Condition days) {
    return sql.select(key, DSL.count())
        .from(SERVED_VISIT)
        .where(days)
        .groupBy(key)
        .fetchMap(Record2::value1, Record2::value2);
  }

  private static Condition same() {
    return VISIT_END
        .TENANT_ID
        .eq(SERVED_VISIT.TENANT_ID)
        .and(VISIT_END.VISIT_ID.eq(SERVED_VISIT.VISIT_ID));
  }

  /** A visit that was served to its end, with its ticket of then and the day. */
  record Served(UUID visit, TicketFacts of, LocalDate day) {}

  /** Keeps visits that were served; of each what was told first. */
  void served(List<Served> visits) {
    servedRows.write(
        visits.stream()
            .map(
                one -> {
                  var row = new ServedVisitRecord();
                  row.setTenantId(tenant());
                  row.setVisitId(one.visit());
                  row.setCentreId(one.of().centre());
                  row.setQueueId(one.of().queue());
                  row.setService(one.of().services().stream().findFirst().orElse(""));
                  row.setDayOn(one.day());
                  return row;
                })
            .toList());
  }

  /** Keeps what came of visits, each end once. */
  void keep(List<TellsVisitEnds.Told> told) {
    endRows.write(
        told.stream()
            .map(one -> new VisitEndRecord(tenant(), one.visit(), one.end().name()))
            .toList());
  }

  void empty() {
    sql.deleteFrom(VISIT_END).where(VISIT_END.TENANT_ID.eq(tenant())).execute();
    sql.deleteFrom(SERVED_VISIT).where(SERVED_VISIT.TENANT_ID.eq(tenant())).execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
