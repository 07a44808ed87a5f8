package org.sportel.insight.declared;

import static org.sportel.insight.db.Tables.EVENT_FACT;

import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.sportel.insight.db.tables.records.EventFactRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Keeps a row for each event that indicators may count; only the follower writes. */
@Component
final class EventFacts {
  private final DSLContext db;
  private final Transactions transactions;

  EventFacts(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  void keep(List<EventFact> facts) {
    db.insertInto(EVENT_FACT)
        .columns(EVENT_FACT.fields())
        .valuesOfRecords(facts.stream().map(this::row).toList())
        .onConflictDoNothing()
        .execute();
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
    row.setChannel(fact.keys().channel());
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
