package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.STOPPED_STEP;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sportel.casework.model.CaseId;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the steps at which procedures stopped. */
@Component
public final class StoppedSteps {
  /**
   * A step that cannot go on by itself.
   *
   * @param expression what failed; empty when the cause is another
   * @param seen which values it saw, with personal ones masked
   */
  public record Stop(
      CaseId caseId,
      int token,
      String element,
      String name,
      String expression,
      String reason,
      Map<String, String> seen,
      Instant at) {
    /** Copies the values. */
    public Stop {
      seen = Map.copyOf(seen);
    }
  }

  /** A stop with the number and service of its case. */
  public record Listed(Stop stop, String number, String service) {}

  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  StoppedSteps(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** Keeps a stop; one at the same token is over. */
  public void keep(Stop stop) {
    end(stop.caseId(), stop.token(), stop.at());
    db.insertInto(STOPPED_STEP)
        .set(STOPPED_STEP.TENANT_ID, tenant())
        .set(STOPPED_STEP.CASE_ID, stop.caseId().value())
        .set(STOPPED_STEP.TOKEN, stop.token())
        .set(STOPPED_STEP.ELEMENT, stop.element())
        .set(STOPPED_STEP.NAME, stop.name())
        .set(STOPPED_STEP.EXPRESSION, stop.expression())
        .set(STOPPED_STEP.REASON, stop.reason())
        .set(STOPPED_STEP.SEEN, JSONB.valueOf(json.write(stop.seen())))
        .set(STOPPED_STEP.STOPPED_AT, Cases.utc(stop.at()))
        .execute();
  }

  /** Notes that a stop goes on or is gone. */
  public void end(CaseId id, int token, Instant at) {
    end(of(id).and(STOPPED_STEP.TOKEN.eq(token)), at);
  }

  /** Notes that the stops of a case are over with it. */
  public void end(CaseId id, Instant at) {
    end(of(id), at);
  }

  private void end(Condition which, Instant at) {
    db.update(STOPPED_STEP)
        .set(STOPPED_STEP.ENDED_AT, Cases.utc(at))
        .where(which, STOPPED_STEP.ENDED_AT.isNull())
        .execute();
  }

  /** When a case stood still, the oldest first. */
  public List<org.sportel.deadlines.Stop> spans(CaseId id) {
    return db.selectFrom(STOPPED_STEP)
        .where(of(id))
        .orderBy(STOPPED_STEP.STOPPED_AT, STOPPED_STEP.TOKEN)
        .fetch(
            row ->
                new org.sportel.deadlines.Stop(
                    row.getStoppedAt().toInstant(), Cases.instant(row.getEndedAt())));
  }

  /** Every stop of the tenant that lasts, the oldest first. */
  public List<Listed> list(int limit) {
    return read(DSL.noCondition(), limit);
  }

  /** How many steps stand still. */
  public int count() {
    return db.fetchCount(
        STOPPED_STEP, STOPPED_STEP.TENANT_ID.eq(tenant()), STOPPED_STEP.ENDED_AT.isNull());
  }

  /** The stop of a token that lasts. */
  public Optional<Listed> find(CaseId id, int token) {
    return read(of(id).and(STOPPED_STEP.TOKEN.eq(token)), 1).stream().findFirst();
  }

  private List<Listed> read(Condition which, int limit) {
    return db.select(STOPPED_STEP.fields())
        .select(CASE_FILE.NUMBER, CASE_FILE.SERVICE_CODE)
        .from(STOPPED_STEP)
        .join(CASE_FILE)
        .on(CASE_FILE.TENANT_ID.eq(STOPPED_STEP.TENANT_ID), CASE_FILE.ID.eq(STOPPED_STEP.CASE_ID))
        .where(STOPPED_STEP.TENANT_ID.eq(tenant()), STOPPED_STEP.ENDED_AT.isNull(), which)
        .orderBy(STOPPED_STEP.STOPPED_AT, STOPPED_STEP.CASE_ID, STOPPED_STEP.TOKEN)
        .limit(limit)
        .fetch(this::listed);
  }

  @SuppressWarnings("unchecked")
  private Listed listed(Record row) {
    return new Listed(
        new Stop(
            new CaseId(row.get(STOPPED_STEP.CASE_ID)),
            row.get(STOPPED_STEP.TOKEN),
            row.get(STOPPED_STEP.ELEMENT),
            row.get(STOPPED_STEP.NAME),
            row.get(STOPPED_STEP.EXPRESSION),
            row.get(STOPPED_STEP.REASON),
            (Map<String, String>) json.read(row.get(STOPPED_STEP.SEEN).data(), LinkedHashMap.class),
            row.get(STOPPED_STEP.STOPPED_AT).toInstant()),
        row.get(CASE_FILE.NUMBER),
        row.get(CASE_FILE.SERVICE_CODE));
  }

  private Condition of(CaseId id) {
    return STOPPED_STEP.TENANT_ID.eq(tenant()).and(STOPPED_STEP.CASE_ID.eq(id.value()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
