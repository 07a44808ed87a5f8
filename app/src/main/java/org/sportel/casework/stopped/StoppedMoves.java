package org.sportel.casework.stopped;

import static org.sportel.casework.db.Tables.STEP_MOVE;
import static org.sportel.casework.db.Tables.STEP_MOVE_RULE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.StoppedSteps.Stop;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Keeps the proposed moves of stopped steps, and whether a second person must approve them. */
@Component
public final class StoppedMoves {
  private final DSLContext db;
  private final Transactions transactions;

  StoppedMoves(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** A move that waits for a second person. */
  public record Proposed(String element, String reason, UUID by, String office, Instant at) {}

  /** The move that is proposed for a stop. */
  public Optional<Proposed> of(Stop stop) {
    return db.selectFrom(STEP_MOVE)
        .where(at(stop))
        .fetchOptional(
            row ->
                new Proposed(
                    row.getElement(),
                    row.getReason(),
                    row.getProposedBy(),
                    row.getOffice(),
                    row.getProposedAt().toInstant()));
  }

  /** The cases for which a move is proposed; those whose stop is over count no more for anybody. */
  public Set<CaseId> cases() {
    return db
        .selectDistinct(STEP_MOVE.CASE_ID)
        .from(STEP_MOVE)
        .where(STEP_MOVE.TENANT_ID.eq(tenant()))
        .fetch(STEP_MOVE.CASE_ID)
        .stream()
        .map(CaseId::new)
        .collect(Collectors.toSet());
  }

  void propose(Stop stop, String element, String reason, Actor by, Instant now) {
    drop(stop);
    db.insertInto(STEP_MOVE)
        .set(STEP_MOVE.TENANT_ID, tenant())
        .set(STEP_MOVE.CASE_ID, stop.caseId().value())
        .set(STEP_MOVE.TOKEN, stop.token())
        .set(STEP_MOVE.STOPPED_AT, stop.at().atOffset(ZoneOffset.UTC))
        .set(STEP_MOVE.ELEMENT, element)
        .set(STEP_MOVE.REASON, reason)
        .set(STEP_MOVE.PROPOSED_BY, by.id())
        .set(STEP_MOVE.OFFICE, by.office())
        .set(STEP_MOVE.PROPOSED_AT, now.atOffset(ZoneOffset.UTC))
        .execute();
  }

  void drop(Stop stop) {
    db.deleteFrom(STEP_MOVE).where(at(stop)).execute();
  }

  /** Whether a second person must approve a move. */
  public boolean twoPersons() {
    return Boolean.TRUE.equals(
        db.select(STEP_MOVE_RULE.TWO_PERSONS)
            .from(STEP_MOVE_RULE)
            .where(STEP_MOVE_RULE.TENANT_ID.eq(tenant()))
            .fetchOne(STEP_MOVE_RULE.TWO_PERSONS));
  }

  void twoPersons(boolean wanted) {
    db.insertInto(STEP_MOVE_RULE)
        .set(STEP_MOVE_RULE.TENANT_ID, tenant())
        .set(STEP_MOVE_RULE.TWO_PERSONS, wanted)
        .onConflict(STEP_MOVE_RULE.TENANT_ID)
        .doUpdate()
        .set(STEP_MOVE_RULE.TWO_PERSONS, wanted)
        .execute();
  }

  private Condition at(Stop stop) {
    return STEP_MOVE
        .TENANT_ID
        .eq(tenant())
        .and(STEP_MOVE.CASE_ID.eq(stop.caseId().value()))
        .and(STEP_MOVE.TOKEN.eq(stop.token()))
        .and(STEP_MOVE.STOPPED_AT.eq(stop.at().atOffset(ZoneOffset.UTC)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
