package org.sportel.audit;

import static org.sportel.audit.db.Tables.LOOKS_AT;
import static org.sportel.audit.db.Tables.READ_ENTRY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.audit.CaseAccessEntries.Count;
import org.sportel.audit.CaseAccessEntries.Look;
import org.sportel.platform.Actor;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/** The only class that touches the table of looks. */
@Component
final class AccessEntries {
  private final DSLContext db;

  AccessEntries(DSLContext db) {
    this.db = db;
  }

  void add(TenantId tenant, UUID id, Actor actor, Look look, List<UUID> caseIds) {
    db.insertInto(READ_ENTRY)
        .set(READ_ENTRY.TENANT_ID, tenant.value())
        .set(READ_ENTRY.ID, id)
        .set(READ_ENTRY.READ_AT, look.at().atOffset(ZoneOffset.UTC))
        .set(READ_ENTRY.ACTOR_KIND, actor.kind().name())
        .set(READ_ENTRY.ACTOR_ID, actor.id())
        .set(READ_ENTRY.ACTOR_OFFICE, actor.office())
        .set(READ_ENTRY.WHAT, look.what())
        .set(READ_ENTRY.PURPOSE, look.purpose())
        .set(READ_ENTRY.CASE_IDS, caseIds.toArray(UUID[]::new))
        .execute();
  }

  Count since(TenantId tenant, Instant since) {
    return db.select(DSL.count(), DSL.countDistinct(READ_ENTRY.ACTOR_ID))
        .from(READ_ENTRY)
        .where(READ_ENTRY.TENANT_ID.eq(tenant.value()))
        .and(READ_ENTRY.READ_AT.ge(since.atOffset(ZoneOffset.UTC)))
        .fetchSingle(row -> new Count(row.value1(), row.value2()));
  }

  List<Look> of(TenantId tenant, UUID caseId) {
    return db.select()
        .from(LOOKS_AT(tenant.value(), caseId))
        .fetch(
            row ->
                new Look(
                    row.get(LOOKS_AT.READ_AT).toInstant(),
                    row.get(LOOKS_AT.ACTOR_OFFICE),
                    row.get(LOOKS_AT.WHAT),
                    row.get(LOOKS_AT.PURPOSE)));
  }
}
