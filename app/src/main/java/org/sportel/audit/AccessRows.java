package org.sportel.audit;

import static org.sportel.audit.db.Tables.ACCESSES_OF;
import static org.sportel.audit.db.Tables.READ_ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.audit.AccessTrail.Count;
import org.sportel.audit.db.tables.records.ReadEntryRecord;
import org.sportel.platform.Actor;
import org.sportel.platform.TenantId;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Reads and writes the table of access entries, alone. */
@Component
final class AccessRows {
  private static final int READERS = 500;

  private final DSLContext db;

  AccessRows(DSLContext db) {
    this.db = db;
  }

  void add(TenantId tenant, Actor actor, AccessEntry entry) {
    db.insertInto(READ_ENTRY)
        .set(READ_ENTRY.TENANT_ID, tenant.value())
        .set(READ_ENTRY.ID, entry.id())
        .set(READ_ENTRY.READ_AT, entry.at().atOffset(ZoneOffset.UTC))
        .set(READ_ENTRY.ACTOR_KIND, actor.kind().name())
        .set(READ_ENTRY.ACTOR_ID, entry.actor())
        .set(READ_ENTRY.ACTOR_OFFICE, entry.office())
        .set(READ_ENTRY.WHAT, entry.page())
        .set(READ_ENTRY.PURPOSE, entry.purpose())
        .set(READ_ENTRY.SUBJECT_TYPE, entry.shown().getFirst().type())
        .set(READ_ENTRY.SUBJECT_IDS, entry.shown().stream().map(Subject::id).toArray(UUID[]::new))
        .execute();
  }

  List<AccessEntry> at(TenantId tenant, Subject subject) {
    var found = ACCESSES_OF(tenant.value(), subject.type(), subject.id());
    return db.selectFrom(found)
        .orderBy(found.READ_AT.desc(), found.ID.desc())
        .limit(1000)
        .fetchInto(READ_ENTRY)
        .map(AccessRows::entry);
  }

  List<AccessEntry> find(TenantId tenant, AccessQuestion question, int skipped, int most) {
    return db.selectFrom(READ_ENTRY)
        .where(wanted(tenant, question))
        .orderBy(READ_ENTRY.READ_AT.desc(), READ_ENTRY.ID.desc())
        .limit(skipped, most)
        .fetch(AccessRows::entry);
  }

  int count(TenantId tenant, AccessQuestion question, int most) {
    return db.fetchCount(
        db.select(READ_ENTRY.ID).from(READ_ENTRY).where(wanted(tenant, question)).limit(most));
  }

  Map<UUID, String> readers(TenantId tenant, Instant from, Instant until) {
    var readers = new LinkedHashMap<UUID, String>();
    db.select(READ_ENTRY.ACTOR_ID, DSL.max(READ_ENTRY.ACTOR_OFFICE))
        .from(READ_ENTRY)
        .where(during(tenant, from, until))
        .groupBy(READ_ENTRY.ACTOR_ID)
        .orderBy(DSL.max(READ_ENTRY.ACTOR_OFFICE))
        .limit(READERS)
        .forEach(row -> readers.put(row.value1(), row.value2()));
    return readers;
  }

  List<String> pages(TenantId tenant, Instant from, Instant until) {
    return db.selectDistinct(READ_ENTRY.WHAT)
        .from(READ_ENTRY)
        .where(during(tenant, from, until))
        .orderBy(READ_ENTRY.WHAT)
        .fetch(READ_ENTRY.WHAT);
  }

  Count since(TenantId tenant, Instant since) {
    return db.select(DSL.count(), DSL.countDistinct(READ_ENTRY.ACTOR_ID))
        .from(READ_ENTRY)
        .where(READ_ENTRY.TENANT_ID.eq(tenant.value()))
        .and(READ_ENTRY.READ_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .fetchSingle(row -> new Count(row.value1(), row.value2()));
  }

  private Condition wanted(TenantId tenant, AccessQuestion question) {
    return DSL.and(
        during(tenant, question.from(), question.until()),
        question.actor().map(READ_ENTRY.ACTOR_ID::eq).orElseGet(DSL::noCondition),
        question.page().map(READ_ENTRY.WHAT::eq).orElseGet(DSL::noCondition),
        question.purpose().map(READ_ENTRY.PURPOSE::containsIgnoreCase).orElseGet(DSL::noCondition),
        question.subject().map(subject -> about(tenant, subject)).orElseGet(DSL::noCondition));
  }

  /** The entries of a subject are found by the index that the policy would keep from use. */
  private Condition about(TenantId tenant, Subject subject) {
    var found = ACCESSES_OF(tenant.value(), subject.type(), subject.id());
    return READ_ENTRY.ID.in(db.select(found.ID).from(found));
  }

  private static Condition during(TenantId tenant, Instant from, Instant until) {
    return READ_ENTRY
        .TENANT_ID
        .eq(tenant.value())
        .and(READ_ENTRY.READ_AT.ge(from.atOffset(ZoneOffset.UTC)))
        .and(READ_ENTRY.READ_AT.lt(until.atOffset(ZoneOffset.UTC)));
  }

  private static AccessEntry entry(ReadEntryRecord row) {
    return new AccessEntry(
        row.getId(),
        row.getReadAt().toInstant(),
        row.getActorId(),
        row.getActorOffice(),
        row.getWhat(),
        row.getPurpose(),
        Arrays.stream(row.getSubjectIds())
            .map(id -> new Subject(row.getSubjectType(), id))
            .toList());
  }
}
