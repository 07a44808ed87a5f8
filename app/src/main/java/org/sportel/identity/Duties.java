package org.sportel.identity;

import static org.sportel.identity.db.Tables.ACCOUNT;
import static org.sportel.identity.db.Tables.DUTY;
import static org.sportel.identity.db.Tables.STAFF;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.identity.db.tables.records.DutyRecord;
import org.sportel.network.UnitId;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The staff of the running transaction's tenant and their duties. */
@Component
final class Duties {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Ids ids;

  Duties(Transactions transactions, DSLContext sql, Ids ids) {
    this.transactions = transactions;
    this.sql = sql;
    this.ids = ids;
  }

  List<Staff> list() {
    return where(DSL.trueCondition());
  }

  Optional<Staff> find(AccountId account) {
    return where(STAFF.ACCOUNT_ID.eq(account.value())).stream().findFirst();
  }

  void add(AccountId account, String office, Set<Assignment> duties, Instant at) {
    sql.insertInto(STAFF)
        .set(STAFF.TENANT_ID, tenant())
        .set(STAFF.ACCOUNT_ID, account.value())
        .set(STAFF.OFFICE, office)
        .set(STAFF.ADDED_AT, at.atOffset(ZoneOffset.UTC))
        .execute();
    insert(account, duties);
  }

  void replace(AccountId account, String office, Set<Assignment> duties) {
    sql.update(STAFF)
        .set(STAFF.OFFICE, office)
        .where(STAFF.TENANT_ID.eq(tenant()), STAFF.ACCOUNT_ID.eq(account.value()))
        .execute();
    sql.deleteFrom(DUTY)
        .where(DUTY.TENANT_ID.eq(tenant()), DUTY.ACCOUNT_ID.eq(account.value()))
        .execute();
    insert(account, duties);
  }

  void activate(AccountId account, boolean active) {
    sql.update(STAFF)
        .set(STAFF.ACTIVE, active)
        .where(STAFF.TENANT_ID.eq(tenant()), STAFF.ACCOUNT_ID.eq(account.value()))
        .execute();
  }

  /** Holds the tenant's staff rows, so that two changes at once cannot both keep "another one". */
  void lockAdministrators() {
    sql.select(DUTY.ID)
        .from(DUTY)
        .where(DUTY.TENANT_ID.eq(tenant()), DUTY.DUTY_.eq(Duty.ADMINISTRATOR.name()))
        .orderBy(DUTY.ID)
        .forUpdate()
        .fetch();
  }

  private void insert(AccountId account, Set<Assignment> duties) {
    var rows = duties.stream().map(assignment -> row(account, assignment)).toList();
    sql.batchInsert(rows).execute();
  }

  private DutyRecord row(AccountId account, Assignment assignment) {
    var row = new DutyRecord();
    row.setTenantId(tenant());
    row.setId(ids.next());
    row.setAccountId(account.value());
    row.setDuty(assignment.duty().name());
    row.set(DUTY.UNIT_ID, assignment.unit().map(UnitId::value).orElse(null));
    return row;
  }

  private List<Staff> where(Condition condition) {
    var people =
        sql.select(
                STAFF.ACCOUNT_ID,
                ACCOUNT.SIGN_IN_NAME,
                STAFF.OFFICE,
                DSL.field(STAFF.ACTIVE.isTrue().and(ACCOUNT.ACTIVE.isTrue())),
                ACCOUNT.HOME_TENANT)
            .from(STAFF)
            .join(ACCOUNT)
            .on(ACCOUNT.ID.eq(STAFF.ACCOUNT_ID))
            .where(STAFF.TENANT_ID.eq(tenant()), condition)
            .orderBy(STAFF.OFFICE, ACCOUNT.SIGN_IN_NAME)
            .fetch();
    var duties = duties(people.map(person -> person.value1()));
    return people.map(
        person ->
            new Staff(
                new AccountId(person.value1()),
                person.value2(),
                person.value3(),
                person.value4(),
                person.value5() == tenant(),
                duties.getOrDefault(person.value1(), Set.of())));
  }

  private Map<UUID, Set<Assignment>> duties(List<UUID> accounts) {
    return sql
        .selectFrom(DUTY)
        .where(DUTY.TENANT_ID.eq(tenant()), DUTY.ACCOUNT_ID.in(accounts))
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                DutyRecord::getAccountId,
                Collectors.mapping(
                    row ->
                        new Assignment(
                            Duty.valueOf(row.getDuty()),
                            Optional.ofNullable(row.getUnitId()).map(UnitId::new)),
                    Collectors.toSet())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
