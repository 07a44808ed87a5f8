package org.sportel.insight.declared;

import static org.sportel.insight.db.Tables.EVENT_FACT;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.insight.db.tables.records.EventFactRecord;
import org.sportel.platform.Ids;
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

  /**
   * Keeps them in the journal's order, each with the keys that its subject was given before.
   *
   * @param facts what entries tell that were read together
   */
  SpanFollowing.News keep(List<EventFact> facts) {
    var subjects = facts.stream().map(EventFact::subject).collect(Collectors.toSet());
    var before = of(subjects, Set.of());
    var known = lastKeys(before);
    var whole = facts.stream().map(fact -> fact.completed(known)).toList();
    rows.write(whole.stream().map(this::row).toList());
    return new SpanFollowing.News(before, whole);
  }

  private static Map<UUID, EventFact.Keys> lastKeys(Map<UUID, List<EventFact>> before) {
    var known = new HashMap<UUID, EventFact.Keys>();
    before.forEach(
        (subject, facts) ->
            facts.stream()
                .filter(fact -> !OfVisits.ALL.contains(fact.type()))
                .max(Comparator.comparing(EventFact::id, Ids.ORDER))
                .ifPresent(last -> known.put(subject, last.keys())));
    return known;
  }

  /**
   * What is kept of subjects.
   *
   * @param types all where none is named
   */
  Map<UUID, List<EventFact>> of(Set<UUID> subjects, Set<String> types) {
    if (subjects.isEmpty()) {
      return Map.of();
    }
    return db.select(
            EVENT_FACT.ID,
            EVENT_FACT.SUBJECT,
            EVENT_FACT.TYPE,
            EVENT_FACT.AT,
            EVENT_FACT.SERVICE,
            EVENT_FACT.UNIT,
            EVENT_FACT.CENTRE,
            EVENT_FACT.QUEUE,
            EVENT_FACT.CHANNEL,
            EVENT_FACT.CATEGORY,
            EVENT_FACT.NUMBER)
        .from(EVENT_FACT)
        .where(
            EVENT_FACT.TENANT_ID.eq(transactions.tenant().value()),
            EVENT_FACT.SUBJECT.eq(DSL.any(subjects.toArray(UUID[]::new))),
            types.isEmpty()
                ? DSL.noCondition()
                : EVENT_FACT.TYPE.eq(DSL.any(types.toArray(String[]::new))))
        .fetchGroups(
            row -> row.value2(),
            row ->
                new EventFact(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    new EventFact.Keys(
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()),
                    Optional.ofNullable(row.value11())));
  }

  /** Subjects in their order after one of them. */
  List<UUID> subjects(Optional<UUID> after, int most) {
    return db.selectDistinct(EVENT_FACT.SUBJECT)
        .from(EVENT_FACT)
        .where(
            EVENT_FACT.TENANT_ID.eq(transactions.tenant().value()),
            after.map(EVENT_FACT.SUBJECT::gt).orElseGet(DSL::noCondition))
        .orderBy(EVENT_FACT.SUBJECT)
        .limit(most)
        .fetch(EVENT_FACT.SUBJECT);
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
    row.set(EVENT_FACT.NUMBER, fact.number().orElse(null));
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
