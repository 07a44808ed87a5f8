package org.sportel.insight.declared;

import static org.sportel.insight.db.Tables.EVENT_FACT;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.insight.db.tables.records.EventFactRecord;
import org.sportel.platform.Transactions;
import org.sportel.platform.rows.ManyRows;
import org.springframework.stereotype.Component;

/** Keeps a row for each event that indicators may count; only the follower writes. */
@Component
final class EventFacts {
  private final DSLContext db;
  private final Transactions transactions;
  private final ManyRows rows;

  EventFacts(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
    this.rows = ManyRows.added(db, EVENT_FACT);
  }

  /** Keeps them in the journal's order, each with the keys that its subject was given before. */
  void keep(List<EventFact> facts) {
    var known = lastKeys(begunBefore(facts));
    rows.write(facts.stream().map(fact -> row(fact.completed(known))).toList());
  }

  /** The subjects of which earlier rows may stand there: those that do not begin among these. */
  private static Set<UUID> begunBefore(List<EventFact> facts) {
    var seen = new HashSet<UUID>();
    var before = new HashSet<UUID>();
    for (var fact : facts) {
      if (seen.add(fact.subject()) && !fact.begins()) {
        before.add(fact.subject());
      }
    }
    return before;
  }

  private Map<UUID, EventFact.Keys> lastKeys(Set<UUID> subjects) {
    if (subjects.isEmpty()) {
      return new HashMap<>();
    }
    return new HashMap<>(
        db.select(
                EVENT_FACT.SUBJECT,
                EVENT_FACT.SERVICE,
                EVENT_FACT.UNIT,
                EVENT_FACT.CENTRE,
                EVENT_FACT.QUEUE,
                EVENT_FACT.CHANNEL,
                EVENT_FACT.CATEGORY)
            .distinctOn(EVENT_FACT.SUBJECT)
            .from(EVENT_FACT)
            .where(
                EVENT_FACT.TENANT_ID.eq(transactions.tenant().value()),
                EVENT_FACT.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))),
                EVENT_FACT.TYPE.notIn(OfVisits.ALL))
            .orderBy(EVENT_FACT.SUBJECT, EVENT_FACT.ID.desc())
            .fetchMap(
                row -> row.value1(),
                row ->
                    new EventFact.Keys(
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7())));
  }

  private EventFactRecord row(EventFact fact) {
    var row = new EventFactRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(fact.id());
    row.setSubject(fact.subject());
    row.setType(fact.type());
    row.setAt(fact.at().atOffset(ZoneOffset.UTC));
    row.setService(fact.keys().service());
    row.setUnit(fact.keys().unit());
    row.setCentre(fact.keys().centre());
    row.setQueue(fact.keys().queue());
    row.setChannel(fact.keys().channel());
    row.setCategory(fact.keys().category());
    return row;
  }

  void empty() {
    db.deleteFrom(EVENT_FACT)
        .where(EVENT_FACT.TENANT_ID.eq(transactions.tenant().value()))
        .execute();
  }

  /** Every row as it stands, in a fixed order: two builds of one journal give the same. */
  List<String> rows() {
    return db.selectFrom(EVENT_FACT)
        .where(EVENT_FACT.TENANT_ID.eq(transactions.tenant().value()))
        .orderBy(EVENT_FACT.ID)
        .fetch(row -> row.intoList().toString());
  }
}
