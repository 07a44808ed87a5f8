package org.sportel.agency;

import static org.sportel.agency.db.Tables.SHARED_CASE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.agency.db.tables.records.SharedCaseRecord;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.SharedCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.network.CentreId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What institutions share of cases that were taken elsewhere. */
@Component
public final class SharedCases {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  SharedCases(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** What the running transaction's institution shares of one of its cases. */
  public Optional<SharedCase> find(CaseId id) {
    return find(transactions.tenant(), id);
  }

  /**
   * What an institution shares of a case with a municipality; begins its own transaction, in which
   * the database shows this row alone.
   */
  public Optional<SharedCase> asGuest(TenantId institution, CaseId id, TenantId host) {
    return transactions.read(
        Scope.guest(institution, id.value(), host), () -> find(institution, id));
  }

  /** Adds the row; false where the case is shared already. */
  boolean add(SharedCase shared) {
    var row = new SharedCaseRecord();
    row.setTenantId(transactions.tenant().value());
    row.setCaseId(shared.id().value());
    row.setHost(shared.host().value());
    row.setDelegationId(shared.delegation().value());
    row.set(SHARED_CASE.CENTRE_ID, shared.desk().centre().map(CentreId::value).orElse(null));
    row.setClerk(shared.desk().clerk());
    row.setOffice(shared.desk().office());
    row.setCode(shared.code());
    row.setTitle(JSONB.valueOf(json.write(shared.title())));
    row.setNumber(shared.number());
    row.setPapers(shared.papers());
    row.setTakenAt(shared.takenAt().atOffset(ZoneOffset.UTC));
    row.setState(shared.state().now().name());
    row.setStateAt(shared.state().since().atOffset(ZoneOffset.UTC));
    row.setStep(shared.state().step());
    return sql.insertInto(SHARED_CASE).set(row).onConflictDoNothing().execute() == 1;
  }

  /** Keeps a new state of a shared case; false where it is not shared or in this state already. */
  boolean keep(CaseId id, CaseState state, Instant since) {
    return sql.update(SHARED_CASE)
            .set(SHARED_CASE.STATE, state.name())
            .set(SHARED_CASE.STATE_AT, since.atOffset(ZoneOffset.UTC))
            .set(SHARED_CASE.STEP, SHARED_CASE.STEP.plus(1))
            .where(SHARED_CASE.TENANT_ID.eq(transactions.tenant().value()))
            .and(SHARED_CASE.CASE_ID.eq(id.value()))
            .and(SHARED_CASE.STATE.ne(state.name()))
            .execute()
        == 1;
  }

  /** Keeps that the decision of a shared case was handed over. */
  void keep(CaseId id, SharedCase.HandedOver how) {
    sql.update(SHARED_CASE)
        .set(SHARED_CASE.HANDED_OVER_AT, how.at().atOffset(ZoneOffset.UTC))
        .set(SHARED_CASE.HANDED_OVER_OFFICE, how.office())
        .where(SHARED_CASE.TENANT_ID.eq(transactions.tenant().value()))
        .and(SHARED_CASE.CASE_ID.eq(id.value()))
        .execute();
  }

  private Optional<SharedCase> find(TenantId institution, CaseId id) {
    return sql.selectFrom(SHARED_CASE)
        .where(SHARED_CASE.TENANT_ID.eq(institution.value()))
        .and(SHARED_CASE.CASE_ID.eq(id.value()))
        .fetchOptional(this::shared);
  }

  private SharedCase shared(SharedCaseRecord row) {
    return new SharedCase(
        new CaseId(row.getCaseId()),
        new TenantId(row.getTenantId()),
        new TenantId(row.getHost()),
        new DelegationId(row.getDelegationId()),
        new SharedCase.Desk(
            Optional.ofNullable(row.getCentreId()).map(CentreId::new),
            row.getClerk(),
            row.getOffice()),
        row.getCode(),
        json.read(row.getTitle().data(), LocalText.class),
        row.getNumber(),
        row.getPapers(),
        row.getTakenAt().toInstant(),
        new SharedCase.State(
            CaseState.valueOf(row.getState()), row.getStateAt().toInstant(), row.getStep()),
        Optional.ofNullable(row.getHandedOverAt())
            .map(
                at ->
                    new SharedCase.HandedOver(
                        at.toInstant(), Objects.requireNonNull(row.getHandedOverOffice()))));
  }
}
