package org.sportel.catalogue.design;

import static org.sportel.catalogue.db.Tables.PART_DRAFT;
import static org.sportel.catalogue.db.Tables.PART_STATE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.db.tables.records.PartDraftRecord;
import org.sportel.platform.Acting;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of drafts of parts and of their earlier states. */
@Component
final class PartDrafts {
  private static final int STATES_KEPT = 50;

  private final DSLContext db;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;

  PartDrafts(DSLContext db, Transactions transactions, Acting acting, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
  }

  List<PartDraft> list(ServiceCode code) {
    return db.selectFrom(PART_DRAFT)
        .where(PART_DRAFT.TENANT_ID.eq(tenant()), PART_DRAFT.CODE.eq(code.value()))
        .orderBy(PART_DRAFT.KIND, PART_DRAFT.NAME)
        .fetch(PartDrafts::draft);
  }

  Optional<PartDraft> find(ServiceCode code, PartKind kind, String name) {
    return db.selectFrom(PART_DRAFT).where(here(code, kind, name)).fetchOptional(PartDrafts::draft);
  }

  private static PartDraft draft(PartDraftRecord row) {
    return new PartDraft(
        new Part(PartKind.valueOf(row.getKind()), row.getName(), row.getBody()),
        row.getEdition(),
        row.getRemoved(),
        Optional.of(new PartDraft.Saved(row.getSavedOffice(), row.getSavedAt().toInstant())));
  }

  /** Writes a draft over the edition it was made from; empty when that is gone. */
  Optional<Integer> save(ServiceCode code, Part part, int before, boolean removed) {
    var edition = before == 0 ? next(code, part) : before + 1;
    var actor = acting.now();
    var at = clock.instant().atOffset(ZoneOffset.UTC);
    var row = new PartDraftRecord();
    row.setEdition(edition);
    row.setRemoved(removed);
    row.setBody(part.body());
    row.setSavedBy(actor.id());
    row.setSavedOffice(actor.office());
    row.setSavedAt(at);
    int written;
    if (before == 0) {
      row.setTenantId(tenant());
      row.setCode(code.value());
      row.setKind(part.kind().name());
      row.setName(part.name());
      written = db.insertInto(PART_DRAFT).set(row).onConflictDoNothing().execute();
    } else {
      written =
          db.update(PART_DRAFT)
              .set(row)
              .where(here(code, part.kind(), part.name()), PART_DRAFT.EDITION.eq(before))
              .execute();
    }
    return written == 1 ? Optional.of(edition) : Optional.empty();
  }

  /** Editions never come again, so that nobody saves over what they have not seen. */
  private int next(ServiceCode code, Part part) {
    return Objects.requireNonNull(
            db.select(DSL.coalesce(DSL.max(PART_STATE.EDITION), 0))
                .from(PART_STATE)
                .where(before(code, part.kind(), part.name()))
                .fetchSingle(0, Integer.class))
        + 1;
  }

  /** Keeps the present state of a draft among the earlier ones; the oldest are forgotten. */
  void keepState(ServiceCode code, PartKind kind, String name) {
    db.insertInto(PART_STATE)
        .select(
            db.select(
                    PART_DRAFT.TENANT_ID,
                    PART_DRAFT.CODE,
                    PART_DRAFT.KIND,
                    PART_DRAFT.NAME,
                    PART_DRAFT.EDITION,
                    PART_DRAFT.BODY,
                    PART_DRAFT.SAVED_BY,
                    PART_DRAFT.SAVED_OFFICE,
                    PART_DRAFT.SAVED_AT)
                .from(PART_DRAFT)
                .where(here(code, kind, name)))
        .onConflictDoNothing()
        .execute();
    var newest =
        db.select(PART_STATE.EDITION)
            .from(PART_STATE)
            .where(before(code, kind, name))
            .orderBy(PART_STATE.EDITION.desc())
            .limit(1)
            .offset(STATES_KEPT)
            .fetchOptional(PART_STATE.EDITION);
    newest.ifPresent(
        oldest ->
            db.deleteFrom(PART_STATE)
                .where(before(code, kind, name), PART_STATE.EDITION.le(oldest))
                .execute());
  }

  /** The earlier states, the newest first. */
  List<PartState> states(ServiceCode code, PartKind kind, String name) {
    return db.selectFrom(PART_STATE)
        .where(before(code, kind, name))
        .orderBy(PART_STATE.EDITION.desc())
        .fetch(
            row ->
                new PartState(
                    row.getEdition(),
                    new PartDraft.Saved(row.getSavedOffice(), row.getSavedAt().toInstant()),
                    row.getBody()));
  }

  /** Forgets every draft and state of a service that is thrown away. */
  void forget(ServiceCode code) {
    db.deleteFrom(PART_DRAFT)
        .where(PART_DRAFT.TENANT_ID.eq(tenant()), PART_DRAFT.CODE.eq(code.value()))
        .execute();
    db.deleteFrom(PART_STATE)
        .where(PART_STATE.TENANT_ID.eq(tenant()), PART_STATE.CODE.eq(code.value()))
        .execute();
  }

  void delete(ServiceCode code, PartKind kind, String name) {
    keepState(code, kind, name);
    db.deleteFrom(PART_DRAFT).where(here(code, kind, name)).execute();
  }

  private Condition here(ServiceCode code, PartKind kind, String name) {
    return PART_DRAFT
        .TENANT_ID
        .eq(tenant())
        .and(PART_DRAFT.CODE.eq(code.value()))
        .and(PART_DRAFT.KIND.eq(kind.name()))
        .and(PART_DRAFT.NAME.eq(name));
  }

  private Condition before(ServiceCode code, PartKind kind, String name) {
    return PART_STATE
        .TENANT_ID
        .eq(tenant())
        .and(PART_STATE.CODE.eq(code.value()))
        .and(PART_STATE.KIND.eq(kind.name()))
        .and(PART_STATE.NAME.eq(name));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
