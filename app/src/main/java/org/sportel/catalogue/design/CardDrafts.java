package org.sportel.catalogue.design;

import static org.sportel.catalogue.db.Tables.CARD_DRAFT;
import static org.sportel.catalogue.db.Tables.CARD_WAIVER;
import static org.sportel.catalogue.db.Tables.SERVICE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.db.tables.records.CardDraftRecord;
import org.sportel.catalogue.design.CardDraft.Behind;
import org.sportel.platform.Acting;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The tables of drafts, waivers and reasons of published changes. */
@Component
final class CardDrafts {
  private final DSLContext db;
  private final Transactions transactions;
  private final Acting acting;
  private final Json json;
  private final Clock clock;

  CardDrafts(DSLContext db, Transactions transactions, Acting acting, Json json, Clock clock) {
    this.db = db;
    this.transactions = transactions;
    this.acting = acting;
    this.json = json;
    this.clock = clock;
  }

  Optional<CardDraft> find(ServiceCode code) {
    return db.selectFrom(CARD_DRAFT)
        .where(CARD_DRAFT.TENANT_ID.eq(tenant()), CARD_DRAFT.CODE.eq(code.value()))
        .fetchOptional(
            row ->
                new CardDraft(
                    code,
                    row.getEdition(),
                    behind(row),
                    (ObjectNode) json.tree(row.getEntry().data()),
                    Optional.of(
                        new CardDraft.Saved(row.getSavedOffice(), row.getSavedAt().toInstant()))));
  }

  private static Behind behind(CardDraftRecord row) {
    return row.getBase() == null
        ? new Behind.Nothing(row.getLang())
        : new Behind.Version(new VersionId(row.getBase()));
  }

  /** The drafts of services that have no version, by code. */
  List<CardDraft> begun() {
    return db
        .select(CARD_DRAFT.CODE)
        .from(CARD_DRAFT)
        .where(CARD_DRAFT.TENANT_ID.eq(tenant()), CARD_DRAFT.BASE.isNull(), unpublished())
        .orderBy(CARD_DRAFT.CODE)
        .fetch(CARD_DRAFT.CODE)
        .stream()
        .flatMap(code -> find(new ServiceCode(code)).stream())
        .toList();
  }

  /** Whether each service has a draft. */
  List<String> codes() {
    return db.select(CARD_DRAFT.CODE)
        .from(CARD_DRAFT)
        .where(CARD_DRAFT.TENANT_ID.eq(tenant()))
        .fetch(CARD_DRAFT.CODE);
  }

  /** Writes a draft over the edition it was made from; false when that is gone. */
  boolean save(CardDraft before, ObjectNode entry) {
    var actor = acting.now();
    var at = clock.instant().atOffset(ZoneOffset.UTC);
    var body = JSONB.valueOf(json.write(entry));
    if (before.edition() == 0) {
      return db.insertInto(CARD_DRAFT)
              .set(CARD_DRAFT.TENANT_ID, tenant())
              .set(CARD_DRAFT.CODE, before.code().value())
              .set(CARD_DRAFT.EDITION, 1)
              .set(CARD_DRAFT.BASE, before.base().map(VersionId::value).orElse(null))
              .set(CARD_DRAFT.LANG, lang(before.behind()))
              .set(CARD_DRAFT.ENTRY, body)
              .set(CARD_DRAFT.SAVED_BY, actor.id())
              .set(CARD_DRAFT.SAVED_OFFICE, actor.office())
              .set(CARD_DRAFT.SAVED_AT, at)
              .onConflictDoNothing()
              .execute()
          == 1;
    }
    return db.update(CARD_DRAFT)
            .set(CARD_DRAFT.EDITION, before.edition() + 1)
            .set(CARD_DRAFT.ENTRY, body)
            .set(CARD_DRAFT.SAVED_BY, actor.id())
            .set(CARD_DRAFT.SAVED_OFFICE, actor.office())
            .set(CARD_DRAFT.SAVED_AT, at)
            .where(
                CARD_DRAFT.TENANT_ID.eq(tenant()),
                CARD_DRAFT.CODE.eq(before.code().value()),
                CARD_DRAFT.EDITION.eq(before.edition()))
            .execute()
        == 1;
  }

  private static @Nullable String lang(Behind behind) {
    return behind instanceof Behind.Nothing(var lang) ? lang : null;
  }

  void delete(ServiceCode code) {
    db.deleteFrom(CARD_DRAFT)
        .where(CARD_DRAFT.TENANT_ID.eq(tenant()), CARD_DRAFT.CODE.eq(code.value()))
        .execute();
  }

  /** Forgets the draft and every reason of a service that is thrown away. */
  /** Deletes the draft of a service without any version; false where there is none by now. */
  boolean drop(ServiceCode code) {
    return db.deleteFrom(CARD_DRAFT)
            .where(
                CARD_DRAFT.TENANT_ID.eq(tenant()),
                CARD_DRAFT.CODE.eq(code.value()),
                CARD_DRAFT.BASE.isNull(),
                unpublished())
            .execute()
        > 0;
  }

  private static Condition unpublished() {
    return DSL.notExists(
        DSL.selectOne()
            .from(SERVICE)
            .where(SERVICE.TENANT_ID.eq(CARD_DRAFT.TENANT_ID), SERVICE.CODE.eq(CARD_DRAFT.CODE)));
  }

  void forget(ServiceCode code) {
    delete(code);
    db.deleteFrom(CARD_WAIVER)
        .where(CARD_WAIVER.TENANT_ID.eq(tenant()), CARD_WAIVER.CODE.eq(code.value()))
        .execute();
  }

  /** The reasons of the waived findings, by rule and place. */
  Map<String, String> waivers(ServiceCode code) {
    var waivers = new HashMap<String, String>();
    db.selectFrom(CARD_WAIVER)
        .where(CARD_WAIVER.TENANT_ID.eq(tenant()), CARD_WAIVER.CODE.eq(code.value()))
        .forEach(row -> waivers.put(row.getRule() + " " + row.getPlace(), row.getReason()));
    return waivers;
  }

  void waive(ServiceCode code, CardFinding finding, String reason) {
    var actor = acting.now();
    db.insertInto(CARD_WAIVER)
        .set(CARD_WAIVER.TENANT_ID, tenant())
        .set(CARD_WAIVER.CODE, code.value())
        .set(CARD_WAIVER.RULE, finding.rule().name())
        .set(CARD_WAIVER.PLACE, finding.place())
        .set(CARD_WAIVER.REASON, reason)
        .set(CARD_WAIVER.WAIVED_BY, actor.id())
        .set(CARD_WAIVER.WAIVED_OFFICE, actor.office())
        .set(CARD_WAIVER.WAIVED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  void unwaive(ServiceCode code, CardFinding finding) {
    db.deleteFrom(CARD_WAIVER)
        .where(
            CARD_WAIVER.TENANT_ID.eq(tenant()),
            CARD_WAIVER.CODE.eq(code.value()),
            CARD_WAIVER.RULE.eq(finding.rule().name()),
            CARD_WAIVER.PLACE.eq(finding.place()))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
