package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_FILE;
import static org.sportel.casework.db.Tables.TASK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.CaseFacts;
import org.sportel.casework.CaseId;
import org.sportel.casework.CaseRefusal;
import org.sportel.casework.CaseState;
import org.sportel.casework.Outcome;
import org.sportel.casework.TaskId;
import org.sportel.casework.db.tables.records.CaseFileRecord;
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

  Cases(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
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
    row.setTakenBy(intake.takenBy().orElse(null));
    row.setLang(opened.lang().tag());
    row.setReceivedAt(utc(facts.receivedAt()));
    row.setState(opened.stage().state().name());
    row.setClockFrom(opened.clock().from().map(Cases::utc).orElse(null));
    row.setDueOn(opened.clock().dueOn().orElse(null));
    row.setDueAt(facts.dueAt().map(Cases::utc).orElse(null));
    row.setProcedureState(JSONB.valueOf(opened.run().state()));
    row.setVariables(JSONB.valueOf(opened.run().data()));
    row.setCodeSalt(intake.salt());
    row.setCodeHash(intake.hash());
    transactions.later(db.insertInto(CASE_FILE).set(row));
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

  /** The case of a task, locked until the transaction ends. */
  public Case lockOf(TaskId task) {
    var itsCase =
        db.select(TASK.CASE_ID)
            .from(TASK)
            .where(TASK.TENANT_ID.eq(tenant()), TASK.ID.eq(task.value()));
    return db.selectFrom(CASE_FILE)
        .where(CASE_FILE.TENANT_ID.eq(tenant()), CASE_FILE.ID.eq(itsCase))
        .forUpdate()
        .fetchOptional(this::read)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
  }

  /** The case, as it stands now. */
  public Optional<Case> find(CaseId id) {
    return db.selectFrom(CASE_FILE).where(mine(id)).fetchOptional(this::read);
  }

  /** A case and the digest of its tracking code. */
  public record Coded(Case found, byte[] salt, byte[] hash) {}

  /** The cases with a number as typed or in capitals; hardly ever more than one. */
  public List<Coded> numbered(String number) {
    return db.selectFrom(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(tenant()),
            CASE_FILE.NUMBER.in(number, number.toUpperCase(Locale.ROOT)))
        .fetch(row -> new Coded(read(row), row.getCodeSalt(), row.getCodeHash()));
  }

  /** Writes what a command changed. */
  public void update(Case changed) {
    var stage = changed.stage();
    var clock = changed.clock();
    transactions.later(
        db.update(CASE_FILE)
            .set(CASE_FILE.STATE, stage.state().name())
            .set(CASE_FILE.OUTCOME, stage.outcome().map(Outcome::name).orElse(null))
            .set(CASE_FILE.DECIDED_AT, stage.decidedAt().map(Cases::utc).orElse(null))
            .set(CASE_FILE.CLOSED_AT, stage.closedAt().map(Cases::utc).orElse(null))
            .set(CASE_FILE.CLOCK_FROM, clock.from().map(Cases::utc).orElse(null))
            .set(CASE_FILE.DUE_ON, clock.dueOn().orElse(null))
            .set(CASE_FILE.DUE_AT, changed.facts().dueAt().map(Cases::utc).orElse(null))
            .set(CASE_FILE.PROCEDURE_STATE, JSONB.valueOf(changed.run().state()))
            .set(CASE_FILE.VARIABLES, JSONB.valueOf(changed.run().data()))
            .where(mine(changed.id())));
  }

  private Case read(CaseFileRecord row) {
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
        new Case.Clock(instant(row.getClockFrom()), Optional.ofNullable(row.getDueOn())),
        new Case.Run(row.getProcedureState().data(), row.getVariables().data()));
  }

  private static Case.Stage stage(CaseFileRecord row) {
    return new Case.Stage(
        CaseState.valueOf(row.getState()),
        Optional.ofNullable(row.getOutcome()).map(Outcome::valueOf),
        instant(row.getDecidedAt()),
        instant(row.getClosedAt()));
  }

  private Condition mine(CaseId id) {
    return CASE_FILE.TENANT_ID.eq(tenant()).and(CASE_FILE.ID.eq(id.value()));
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
