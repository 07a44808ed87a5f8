package org.sportel.identity;

import static org.sportel.identity.db.Tables.PROPOSED_DUTY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.identity.db.tables.records.ProposedDutyRecord;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Keeps duties that reach far until a second administrator confirms them: nobody alone gives the
 * powers that see everybody's cases or everything that was done.
 */
@Component
public final class ProposedDuties {
  private final Transactions transactions;
  private final DSLContext sql;
  private final StaffJournal journal;

  ProposedDuties(Transactions transactions, DSLContext sql, StaffJournal journal) {
    this.transactions = transactions;
    this.sql = sql;
    this.journal = journal;
  }

  /**
   * Duties that wait.
   *
   * @param by the administrator who wants them given
   */
  public record Proposal(AccountId account, Set<Assignment> duties, Actor by, Instant at) {
    /** Copies the duties. */
    public Proposal {
      duties = Set.copyOf(duties);
    }
  }

  /** What waits in the running transaction's tenant, the oldest first. */
  public List<Proposal> list() {
    return where(DSL.trueCondition());
  }

  /** What waits for a person. */
  public Optional<Proposal> find(AccountId account) {
    return where(PROPOSED_DUTY.ACCOUNT_ID.eq(account.value())).stream().findFirst();
  }

  /**
   * Keeps back what reaches far and is new; what the program itself gives holds at once.
   *
   * @param held what the person has already
   * @return what holds at once
   */
  Set<Assignment> keepBack(
      AccountId account, Set<Assignment> held, Set<Assignment> wanted, Actor by) {
    var far =
        wanted.stream()
            .filter(duty -> duty.reachesFar() && !held.contains(duty))
            .collect(Collectors.toSet());
    if (by.kind() == Actor.Kind.SYSTEM || far.isEmpty()) {
      return wanted;
    }
    remove(account);
    sql.insertInto(PROPOSED_DUTY)
        .set(PROPOSED_DUTY.TENANT_ID, transactions.tenant().value())
        .set(PROPOSED_DUTY.ACCOUNT_ID, account.value())
        .set(PROPOSED_DUTY.DUTIES, Assignment.codes(far).toArray(String[]::new))
        .set(PROPOSED_DUTY.PROPOSED_BY, by.id())
        .set(PROPOSED_DUTY.PROPOSED_OFFICE, by.office())
        .set(PROPOSED_DUTY.PROPOSED_AT, journal.now().atOffset(ZoneOffset.UTC))
        .execute();
    journal.record(new StaffEvent.DutiesProposed(account.value(), Assignment.codes(far), by.id()));
    return wanted.stream().filter(duty -> !far.contains(duty)).collect(Collectors.toSet());
  }

  boolean remove(AccountId account) {
    return sql.deleteFrom(PROPOSED_DUTY)
            .where(
                PROPOSED_DUTY.TENANT_ID.eq(transactions.tenant().value()),
                PROPOSED_DUTY.ACCOUNT_ID.eq(account.value()))
            .execute()
        == 1;
  }

  private List<Proposal> where(Condition condition) {
    return sql.selectFrom(PROPOSED_DUTY)
        .where(PROPOSED_DUTY.TENANT_ID.eq(transactions.tenant().value()), condition)
        .orderBy(PROPOSED_DUTY.PROPOSED_AT)
        .fetch(ProposedDuties::proposal);
  }

  private static Proposal proposal(ProposedDutyRecord row) {
    return new Proposal(
        new AccountId(row.getAccountId()),
        Assignment.read(List.of(row.getDuties())),
        new Actor(Actor.Kind.STAFF, row.getProposedBy(), row.getProposedOffice()),
        row.getProposedAt().toInstant());
  }
}
