package org.sportel.agency;

import static org.sportel.agency.db.Tables.TAKEN_CASE;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.agency.db.tables.records.TakenCaseRecord;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.SharedCase;
import org.sportel.agency.model.TakenCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.network.CentreId;
import org.sportel.platform.Acting;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/** What the acting clerk took for institutions, in the municipality's own rows. */
@Component
public final class TakenCases {
  private static final int MOST_NUMBERED = 20;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;
  private final Json json;

  TakenCases(DSLContext sql, Transactions transactions, Acting acting, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
    this.json = json;
  }

  /** How many the acting clerk took. */
  public int count() {
    return sql.fetchCount(TAKEN_CASE, mine());
  }

  /** Those of the acting clerk, the latest first. */
  public List<TakenCase> list(int skip, int most) {
    return sql.selectFrom(TAKEN_CASE)
        .where(mine())
        .orderBy(TAKEN_CASE.TAKEN_AT.desc(), TAKEN_CASE.CASE_ID)
        .offset(skip)
        .limit(most)
        .fetch(this::taken);
  }

  /**
   * One that the acting clerk took, or whose number the person at the counter has shown.
   *
   * @param number as typed; empty where none was shown
   */
  public Optional<TakenCase> find(CaseId id, String number) {
    return sql.selectFrom(TAKEN_CASE)
        .where(mine().or(numberedAs(number)))
        .and(TAKEN_CASE.CASE_ID.eq(id.value()))
        .fetchOptional(this::taken);
  }

  /** Those of this municipality with a number, whoever took them; institutions may share one. */
  public List<TakenCase> numbered(String number) {
    return sql.selectFrom(TAKEN_CASE)
        .where(numberedAs(number))
        .orderBy(TAKEN_CASE.TAKEN_AT.desc(), TAKEN_CASE.CASE_ID)
        .limit(MOST_NUMBERED)
        .fetch(this::taken);
  }

  /** Adds the row of a case; false where it is there already. */
  boolean add(SharedCase shared) {
    var row = new TakenCaseRecord();
    row.setTenantId(transactions.tenant().value());
    row.setCaseId(shared.id().value());
    row.setInstitution(shared.institution().value());
    row.setDelegationId(shared.delegation().value());
    row.set(TAKEN_CASE.CENTRE_ID, shared.desk().centre().map(CentreId::value).orElse(null));
    row.setClerk(shared.desk().clerk());
    row.setCode(shared.code());
    row.setTitle(JSONB.valueOf(json.write(shared.title())));
    row.setNumber(shared.number());
    row.setTakenAt(shared.takenAt().atOffset(ZoneOffset.UTC));
    row.setState(shared.state().now().name());
    row.setStateAt(shared.state().since().atOffset(ZoneOffset.UTC));
    row.setStep(shared.state().step());
    return sql.insertInto(TAKEN_CASE).set(row).onConflictDoNothing().execute() == 1;
  }

  /** Keeps the state of a case, unless a later one is known. */
  void keep(UUID id, SharedCase.State state) {
    sql.update(TAKEN_CASE)
        .set(TAKEN_CASE.STATE, state.now().name())
        .set(TAKEN_CASE.STATE_AT, state.since().atOffset(ZoneOffset.UTC))
        .set(TAKEN_CASE.STEP, state.step())
        .where(TAKEN_CASE.TENANT_ID.eq(transactions.tenant().value()))
        .and(TAKEN_CASE.CASE_ID.eq(id))
        .and(TAKEN_CASE.STEP.lt(state.step()))
        .execute();
  }

  /** Keeps that a decision was handed over here; false where that is known already. */
  boolean keep(UUID id, SharedCase.HandedOver how) {
    return sql.update(TAKEN_CASE)
            .set(TAKEN_CASE.HANDED_OVER_AT, how.at().atOffset(ZoneOffset.UTC))
            .where(TAKEN_CASE.TENANT_ID.eq(transactions.tenant().value()))
            .and(TAKEN_CASE.CASE_ID.eq(id))
            .and(TAKEN_CASE.HANDED_OVER_AT.isNull())
            .execute()
        == 1;
  }

  private Condition numberedAs(String number) {
    return TAKEN_CASE
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(TAKEN_CASE.NUMBER.in(TypedNumber.spellings(number)));
  }

  private Condition mine() {
    return TAKEN_CASE
        .TENANT_ID
        .eq(transactions.tenant().value())
        .and(TAKEN_CASE.CLERK.eq(acting.now().id()));
  }

  private TakenCase taken(TakenCaseRecord row) {
    return new TakenCase(
        new CaseId(row.getCaseId()),
        new TenantId(row.getInstitution()),
        new DelegationId(row.getDelegationId()),
        row.getCode(),
        Optional.ofNullable(row.getCentreId()).map(CentreId::new),
        json.read(row.getTitle().data(), LocalText.class),
        row.getNumber(),
        row.getTakenAt().toInstant(),
        new SharedCase.State(
            CaseState.valueOf(row.getState()), row.getStateAt().toInstant(), row.getStep()),
        Optional.ofNullable(row.getHandedOverAt()).map(OffsetDateTime::toInstant));
  }
}
