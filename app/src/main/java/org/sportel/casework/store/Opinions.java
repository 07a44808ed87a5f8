package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.OPINION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.db.tables.records.OpinionRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.network.UnitId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches opinions. */
@Component
public final class Opinions {
  private final DSLContext db;
  private final Transactions transactions;

  Opinions(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Keeps a question. */
  public void ask(CaseId id, Opinion asked) {
    db.insertInto(OPINION)
        .set(OPINION.TENANT_ID, tenant())
        .set(OPINION.ID, asked.id())
        .set(OPINION.CASE_ID, id.value())
        .set(OPINION.UNIT_ID, asked.unit().value())
        .set(OPINION.QUESTION, asked.question())
        .set(OPINION.ASKED_BY, asked.askedBy())
        .set(OPINION.ASKED_AT, Cases.utc(asked.askedAt()))
        .execute();
  }

  /** Keeps an answer. */
  public void give(UUID opinion, Opinion.Given given) {
    Cases.one(
        db.update(OPINION)
            .set(OPINION.FAVOURABLE, given.favourable())
            .set(OPINION.ANSWER, given.text())
            .set(OPINION.ANSWERED_BY, given.office())
            .set(OPINION.ANSWERED_AT, Cases.utc(given.at()))
            .where(
                OPINION.TENANT_ID.eq(tenant()),
                OPINION.ID.eq(opinion),
                OPINION.ANSWERED_AT.isNull())
            .execute());
  }

  /** Keeps that no answer came in time. */
  public void lapse(UUID opinion, Opinion.Lapsed lapsed) {
    Cases.one(
        db.update(OPINION)
            .set(OPINION.LAPSED, lapsed.effect().name())
            .set(OPINION.ANSWERED_AT, Cases.utc(lapsed.at()))
            .where(
                OPINION.TENANT_ID.eq(tenant()),
                OPINION.ID.eq(opinion),
                OPINION.ANSWERED_AT.isNull())
            .execute());
  }

  /** Every opinion of a case, the oldest first. */
  public List<Opinion> list(CaseId id) {
    return db.selectFrom(OPINION)
        .where(OPINION.TENANT_ID.eq(tenant()), OPINION.CASE_ID.eq(id.value()))
        .orderBy(OPINION.ASKED_AT, OPINION.ID)
        .fetch(Opinions::read);
  }

  /**
   * The newest question to a unit that waits for its answer; of any unit where it was not asked.
   */
  public Optional<Opinion> waiting(CaseId id, UnitId unit) {
    var waiting = list(id).reversed().stream().filter(Opinion::awaited).toList();
    return waiting.stream()
        .filter(opinion -> opinion.unit().equals(unit))
        .findFirst()
        .or(() -> waiting.stream().findFirst());
  }

  /**
   * The question that a task of a unit answers: the newest to this unit, or the only one that
   * waits; empty where it cannot be told, as after a task was handed over while others wait.
   */
  public Optional<Opinion> told(CaseId id, UnitId unit) {
    var waiting = list(id).reversed().stream().filter(Opinion::awaited).toList();
    return waiting.stream()
        .filter(opinion -> opinion.unit().equals(unit))
        .findFirst()
        .or(() -> waiting.size() == 1 ? waiting.stream().findFirst() : Optional.empty());
  }

  /** Whether any question of a case waits for its answer. */
  public boolean anyWaits(CaseId id) {
    return list(id).stream().anyMatch(Opinion::awaited);
  }

  private static Opinion read(OpinionRecord row) {
    return new Opinion(
        row.getId(),
        new UnitId(row.getUnitId()),
        row.getQuestion(),
        row.getAskedBy(),
        row.getAskedAt().toInstant(),
        Optional.ofNullable(row.getAnsweredAt())
            .filter(at -> row.getLapsed() == null)
            .map(at -> given(row, at)),
        Optional.ofNullable(row.getLapsed())
            .map(effect -> new Opinion.Lapsed(Expiry.valueOf(effect), answered(row))));
  }

  private static Instant answered(OpinionRecord row) {
    return Objects.requireNonNull(row.getAnsweredAt()).toInstant();
  }

  private static Opinion.Given given(OpinionRecord row, OffsetDateTime at) {
    return new Opinion.Given(
        Boolean.TRUE.equals(row.getFavourable()),
        text(row.getAnswer()),
        text(row.getAnsweredBy()),
        at.toInstant());
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
