package org.sportel.casework.absence;

import static org.sportel.casework.db.Tables.ABSENCE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.casework.db.tables.records.AbsenceRecord;
import org.sportel.identity.AccountId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the rows of absences. */
@Component
final class Absences {
  private final DSLContext db;
  private final Transactions transactions;

  Absences(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  void add(Absence absence) {
    db.insertInto(ABSENCE)
        .set(ABSENCE.TENANT_ID, tenant())
        .set(ABSENCE.ID, absence.id())
        .set(ABSENCE.ACCOUNT_ID, absence.account().value())
        .set(ABSENCE.DEPUTY_ID, absence.deputy().map(AccountId::value).orElse(null))
        .set(ABSENCE.FROM_DAY, absence.from())
        .set(ABSENCE.UNTIL_DAY, absence.until())
        .execute();
  }

  Optional<Absence> find(UUID id) {
    return db.selectFrom(ABSENCE)
        .where(ABSENCE.TENANT_ID.eq(tenant()), ABSENCE.ID.eq(id))
        .fetchOptional(Absences::absence);
  }

  /** Those that last beyond the day before, the nearest first. */
  List<Absence> from(LocalDate day) {
    return db.selectFrom(ABSENCE)
        .where(ABSENCE.TENANT_ID.eq(tenant()), ABSENCE.UNTIL_DAY.ge(day))
        .orderBy(ABSENCE.FROM_DAY, ABSENCE.ID)
        .fetch(Absences::absence);
  }

  /** Whether the person is away on any of these days. */
  boolean meets(AccountId account, LocalDate first, LocalDate last) {
    return db.fetchExists(
        ABSENCE,
        ABSENCE.TENANT_ID.eq(tenant()),
        ABSENCE.ACCOUNT_ID.eq(account.value()),
        ABSENCE.FROM_DAY.le(last),
        ABSENCE.UNTIL_DAY.ge(first));
  }

  Optional<Absence> of(AccountId account, LocalDate day) {
    return db.selectFrom(ABSENCE)
        .where(
            ABSENCE.TENANT_ID.eq(tenant()),
            ABSENCE.ACCOUNT_ID.eq(account.value()),
            ABSENCE.FROM_DAY.le(day),
            ABSENCE.UNTIL_DAY.ge(day))
        .orderBy(ABSENCE.FROM_DAY)
        .limit(1)
        .fetchOptional(Absences::absence);
  }

  /** Who is away on this day with that deputy. */
  Set<UUID> represented(UUID deputy, LocalDate day) {
    return db.select(ABSENCE.ACCOUNT_ID)
        .from(ABSENCE)
        .where(
            ABSENCE.TENANT_ID.eq(tenant()),
            ABSENCE.DEPUTY_ID.eq(deputy),
            ABSENCE.FROM_DAY.le(day),
            ABSENCE.UNTIL_DAY.ge(day))
        .fetchSet(ABSENCE.ACCOUNT_ID);
  }

  void remove(UUID id) {
    db.deleteFrom(ABSENCE).where(ABSENCE.TENANT_ID.eq(tenant()), ABSENCE.ID.eq(id)).execute();
  }

  private static Absence absence(AbsenceRecord row) {
    return new Absence(
        row.getId(),
        new AccountId(row.getAccountId()),
        row.getFromDay(),
        row.getUntilDay(),
        Optional.ofNullable(row.getDeputyId()).map(AccountId::new));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
