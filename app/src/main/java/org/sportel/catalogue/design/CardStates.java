package org.sportel.catalogue.design;

import static org.sportel.catalogue.db.Tables.CARD_DRAFT;
import static org.sportel.catalogue.db.Tables.CARD_STATE;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.db.tables.records.CardStateRecord;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The table of earlier states of drafts of cards; the last thirty of a service stay. */
@Component
final class CardStates {
  private static final int MOST = 30;

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  CardStates(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** Keeps the draft as it stands, before it is written over; nothing where there is none. */
  void keep(ServiceCode code) {
    var next = newest(code) + 1;
    db.insertInto(
            CARD_STATE,
            CARD_STATE.TENANT_ID,
            CARD_STATE.CODE,
            CARD_STATE.NUMBER,
            CARD_STATE.ENTRY,
            CARD_STATE.SAVED_BY,
            CARD_STATE.SAVED_OFFICE,
            CARD_STATE.SAVED_AT)
        .select(
            DSL.select(
                    CARD_DRAFT.TENANT_ID,
                    CARD_DRAFT.CODE,
                    DSL.val(next),
                    CARD_DRAFT.ENTRY,
                    CARD_DRAFT.SAVED_BY,
                    CARD_DRAFT.SAVED_OFFICE,
                    CARD_DRAFT.SAVED_AT)
                .from(CARD_DRAFT)
                .where(CARD_DRAFT.TENANT_ID.eq(tenant()), CARD_DRAFT.CODE.eq(code.value())))
        .onConflictDoNothing()
        .execute();
    db.deleteFrom(CARD_STATE).where(of(code), CARD_STATE.NUMBER.le(next - MOST)).execute();
  }

  private int newest(ServiceCode code) {
    return db.select(DSL.coalesce(DSL.max(CARD_STATE.NUMBER), 0))
        .from(CARD_STATE)
        .where(of(code))
        .fetchSingle()
        .value1();
  }

  /** The earlier states, the newest first. */
  List<CardState> list(ServiceCode code) {
    return db.selectFrom(CARD_STATE)
        .where(of(code))
        .orderBy(CARD_STATE.NUMBER.desc())
        .fetch(this::read);
  }

  Optional<CardState> find(ServiceCode code, int number) {
    return db.selectFrom(CARD_STATE)
        .where(of(code), CARD_STATE.NUMBER.eq(number))
        .fetchOptional(this::read);
  }

  void forget(ServiceCode code) {
    db.deleteFrom(CARD_STATE).where(of(code)).execute();
  }

  private CardState read(CardStateRecord row) {
    return new CardState(
        row.getNumber(),
        (ObjectNode) json.tree(row.getEntry().data()),
        new CardDraft.Saved(row.getSavedOffice(), row.getSavedAt().toInstant()));
  }

  private Condition of(ServiceCode code) {
    return CARD_STATE.TENANT_ID.eq(tenant()).and(CARD_STATE.CODE.eq(code.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
