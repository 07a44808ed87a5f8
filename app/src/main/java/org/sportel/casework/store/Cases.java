package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.DEADLINE_STOP;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.db.tables.records.CaseFileRecord;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.Speed;
import org.sportel.deadlines.ReckoningStep;
import org.sportel.platform.Change;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.register.RegisterNumber;
import org.springframework.stereotype.Component;

/** The only class that touches the table of cases. */
@Component
public final class Cases {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;
  private final Change insert;
  private final Change update;

  Cases(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
    this.insert = Change.insert(db, CASE_FILE);
    this.update =
        Change.update(
            db,
            CASE_FILE,
            DSL.noCondition(),
            CASE_FILE.STATE,
            CASE_FILE.OUTCOME,
            CASE_FILE.DECIDED_AT,
            CASE_FILE.CLOSED_AT,
            CASE_FILE.CLOCK_FROM,
            CASE_FILE.DUE_ON,
            CASE_FILE.DUE_AT,
            CASE_FILE.PROCEDURE_STATE,
            CASE_FILE.VARIABLES);
  }

  /**
   * The secret side of a case: who took it in hand at the counter, and the tracking code's digest.
   */
  public record Intake(Optional<UUID> counter, Optional<UUID> takenBy, byte[] salt, byte[] hash) {}

  /** Adds a case. */
  public void insert(Case opened, Intake intake) {
    var facts = opened.facts();
    var row = new CaseFileRecord();
    row.setTenantId(tenant());
    row.setId(opened.id().value());
    row.setNumber(opened.number().value());
    row.setServiceVersion(facts.serviceVersion());
    row.setServiceCode(facts.serviceCode());
    row.setServiceTitle(JSONB.valueOf(json.write(opened.title())));
    row.setCategory(facts.category());
    row.setUnitId(facts.unit());
    row.setCentreId(facts.centre().orElse(null));
    row.setCounterId(intake.counter().orElse(null));
    row.setChannel(facts.channel());
    row.setSpeed(opened.clock().speed().name());
    row.setTakenBy(intake.takenBy().orElse(null));
    row.setLang(opened.lang().tag());
    row.setReceivedAt(utc(facts.receivedAt()));
    row.setCodeSalt(intake.salt());
    row.setCodeHash(intake.hash());
    row.setDueExplanation(explanation(opened.clock()));
    moving(opened, row);
    transactions.later(insert, row);
  }

  /**
   * Cases under work that must be decided before a moment and have an open task of less than a
   * priority; a hundred at most, those due first.
   */
  public List<CaseId> dueBefore(Instant moment, int priority) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            CASE_FILE.DUE_AT.lt(utc(moment)),
            UnderWork.underWork(),
            DSL.notExists(
                DSL.selectOne()
                    .from(DEADLINE_STOP)
                    .where(
                        DEADLINE_STOP.TENANT_ID.eq(CASE_FILE.TENANT_ID),
                        DEADLINE_STOP.CASE_ID.eq(CASE_FILE.ID),
                        DEADLINE_STOP.RESUMED_AT.isNull())),
            UnderWork.withTaskBelow(priority))
        .orderBy(CASE_FILE.DUE_AT, CASE_FILE.ID)
        .limit(100)
        .fetch(row -> new CaseId(row.value1()));
  }

  /** Open cases whose promised date lies ahead. */
  public int promisedAfter(Instant now) {
    return db.fetchCount(
        CASE_FILE,
        CASE_FILE.TENANT_ID.eq(tenant()),
        CASE_FILE.CLOSED_AT.isNull(),
        CASE_FILE.DUE_AT.ge(utc(now)));
  }

  /** The case, locked until the transaction ends. */
  public Case lock(CaseId id) {
    return db.selectFrom(CASE_FILE)
        .where(mine(id))
        .forUpdate()
        .fetchOptional(this::read)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }

  /** The case, as it stands now. */
  public Optional<Case> find(CaseId id) {
    return db.selectFrom(CASE_FILE).where(mine(id)).fetchOptional(this::read);
  }

  /** A case and the digest of its tracking code. */
  public record Coded(Case found, byte[] salt, byte[] hash) {}

  /** The cases with a number in one of these spellings; hardly ever more than one. */
  public List<Coded> numbered(Collection<String> spellings) {
    return db.selectFrom(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.NUMBER.in(spellings))
        .fetch(row -> new Coded(read(row), row.getCodeSalt(), row.getCodeHash()));
  }

  /** Writes what a command changed. */
  public void update(Case changed) {
    var row = new CaseFileRecord();
    row.setTenantId(tenant());
    row.setId(changed.id().value());
    moving(changed, row);
    transactions.later(update, row);
  }

  /** Keeps how the date of a case came about; the date itself is written with the case. */
  public void explain(Case changed) {
    one(
        db.update(CASE_FILE)
            .set(CASE_FILE.DUE_EXPLANATION, explanation(changed.clock()))
            .where(mine(changed.id()))
            .execute());
  }

  private @Nullable JSONB explanation(Case.Clock clock) {
    return clock.explanation().isEmpty()
        ? null
        : JSONB.valueOf(json.write(clock.explanation().toArray(ReckoningStep[]::new)));
  }

  private Case.Clock clock(CaseFileRecord row) {
    var kept = row.getDueExplanation();
    return new Case.Clock(
        Speed.valueOf(row.getSpeed()),
        instant(row.getClockFrom()),
        Optional.ofNullable(row.getDueOn()),
        kept == null ? List.of() : List.of(json.read(kept.data(), ReckoningStep[].class)));
  }

  /** What commands change. */
  private static void moving(Case file, CaseFileRecord row) {
    var stage = file.stage();
    var clock = file.clock();
    row.setState(stage.state().name());
    row.setOutcome(stage.outcome().map(Outcome::name).orElse(null));
    row.setDecidedAt(stage.decidedAt().map(Cases::utc).orElse(null));
    row.setClosedAt(stage.closedAt().map(Cases::utc).orElse(null));
    row.setClockFrom(clock.from().map(Cases::utc).orElse(null));
    row.setDueOn(clock.dueOn().orElse(null));
    row.setDueAt(file.facts().dueAt().map(Cases::utc).orElse(null));
    row.setProcedureState(JSONB.valueOf(file.run().state()));
    row.setVariables(JSONB.valueOf(file.run().data()));
  }

  Case read(CaseFileRecord row) {
    var facts =
        new CaseFacts(
            row.getServiceVersion(),
            row.getServiceCode(),
            row.getCategory(),
            row.getUnitId(),
            Optional.ofNullable(row.getCentreId()),
            row.getChannel(),
            row.getReceivedAt().toInstant(),
            instant(row.getDueAt()));
    return new Case(
        new CaseId(row.getId()),
        new RegisterNumber(row.getNumber()),
        json.read(row.getServiceTitle().data(), LocalText.class),
        facts,
        Lang.of(row.getLang()),
        stage(row),
        clock(row),
        new Case.Run(row.getProcedureState().data(), row.getVariables().data()));
  }

  private static CaseStage stage(CaseFileRecord row) {
    return CaseStage.of(
        CaseState.valueOf(row.getState()),
        Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf),
        instant(row.getDecidedAt()),
        instant(row.getClosedAt()));
  }

  private Condition mine(CaseId id) {
    return CASE_FILE.TENANT_ID.eq(tenant()).and(CASE_FILE.ID.eq(id.value()));
  }

  /** Those of these cases for which one of the units is responsible. */
  public Set<UUID> inUnits(Collection<UUID> ids, Set<UUID> units) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.ID.in(ids), CASE_FILE.UNIT_ID.in(units))
        .fetchSet(CASE_FILE.ID);
  }

  /** What the services of these cases were called when they were opened; others are left out. */
  public Map<UUID, LocalText> titles(Collection<UUID> ids) {
    return db.select(CASE_FILE.ID, CASE_FILE.SERVICE_TITLE)
        .from(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.ID.in(ids))
        .fetchMap(row -> row.value1(), row -> json.read(row.value2().data(), LocalText.class));
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  static Optional<Instant> instant(@Nullable OffsetDateTime at) {
    return Optional.ofNullable(at).map(OffsetDateTime::toInstant);
  }

  static void one(int rows) {
    if (rows != 1) {
      throw new IllegalStateException("Expected one row, not " + rows);
    }
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
