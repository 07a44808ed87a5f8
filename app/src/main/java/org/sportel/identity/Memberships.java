package org.sportel.identity;

import java.time.Instant;
import java.util.Set;
import org.sportel.identity.Invitations.Invitation;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Gives, changes and checks people's places in the running transaction's tenant. */
@Component
final class Memberships {
  private final Transactions transactions;
  private final Accounts accounts;
  private final Duties duties;
  private final DutyRules rules;
  private final ProposedDuties proposed;
  private final StaffJournal journal;

  Memberships(
      Transactions transactions,
      Accounts accounts,
      Duties duties,
      DutyRules rules,
      ProposedDuties proposed,
      StaffJournal journal) {
    this.transactions = transactions;
    this.accounts = accounts;
    this.duties = duties;
    this.rules = rules;
    this.proposed = proposed;
    this.journal = journal;
  }

  Instant now() {
    return journal.now();
  }

  /**
   * Gives a place.
   *
   * @return whether duties that reach far wait for a second administrator
   */
  boolean give(AccountId account, NewStaff staff) {
    return give(account, staff, journal.actor());
  }

  /** Gives the place of whom a new tenant begins with; no second administrator is there yet. */
  void giveFirst(AccountId account, NewStaff staff) {
    give(account, staff, Actor.system("first administrator"));
  }

  /** Gives the place that was offered by an invitation and is accepted by the person. */
  void join(AccountId account, Invitation invitation) {
    if (duties.find(account).isPresent()) {
      throw already(invitation.staff());
    }
    give(account, invitation.staff(), invitation.by());
  }

  /** Refuses to invite who is here, and duties that cannot be given. */
  void checkInvited(NewStaff staff) {
    rules.check(staff.duties());
    if (duties.list().stream().anyMatch(p -> p.signInName().equals(staff.name().value()))) {
      throw already(staff);
    }
  }

  private boolean give(AccountId account, NewStaff staff, Actor by) {
    rules.check(staff.duties());
    duties.add(account, staff.office(), Set.of(), now());
    var held = proposed.keepBack(account, Set.of(), staff.duties(), by);
    duties.replace(account, staff.office(), held);
    accounts.works(account, transactions.tenant());
    journal.record(new StaffEvent.Added(account.value(), Assignment.codes(held)));
    return !held.equals(staff.duties());
  }

  /**
   * Replaces office and duties.
   *
   * @return whether duties that reach far wait for a second administrator
   */
  boolean change(AccountId account, String office, Set<Assignment> wanted) {
    rules.check(wanted);
    duties.lockAdministrators();
    var now = get(account).duties();
    var held = proposed.keepBack(account, now, wanted, journal.actor());
    duties.replace(account, office, held);
    refuseWithoutAdministrator();
    journal.record(new StaffEvent.DutiesChanged(account.value(), Assignment.codes(held)));
    return !held.equals(wanted);
  }

  /** Gives duties that a second administrator has confirmed. */
  void confirm(AccountId account, Set<Assignment> all, Actor proposer) {
    rules.check(all);
    duties.replace(account, get(account).office(), all);
    journal.record(
        new StaffEvent.DutiesConfirmed(account.value(), Assignment.codes(all), proposer.id()));
  }

  /** Closes or opens a place again; duties that reach far come back by a second person only. */
  void activate(AccountId account, boolean active) {
    duties.lockAdministrators();
    var staff = get(account);
    duties.activate(account, active);
    if (staff.home()) {
      accounts.activate(account, active);
    }
    if (active) {
      accounts.works(account, transactions.tenant());
      var held = proposed.keepBack(account, Set.of(), staff.duties(), journal.actor());
      duties.replace(account, staff.office(), held);
      journal.record(new StaffEvent.Activated(account.value(), Assignment.codes(held)));
    } else {
      accounts.worksNoLonger(account, transactions.tenant());
      proposed.remove(account);
      refuseWithoutAdministrator();
      journal.record(new StaffEvent.Deactivated(account.value()));
    }
  }

  Staff get(AccountId account) {
    return duties
        .find(account)
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.STAFF_UNKNOWN));
  }

  boolean hasAdministrator() {
    return duties.list().stream()
        .filter(Staff::active)
        .flatMap(staff -> staff.duties().stream())
        .anyMatch(assignment -> assignment.duty() == Duty.ADMINISTRATOR);
  }

  private static StaffRefusal already(NewStaff staff) {
    return new StaffRefusal(StaffRefusal.Reason.ALREADY_STAFF, staff.name().value());
  }

  private void refuseWithoutAdministrator() {
    if (!hasAdministrator()) {
      throw new StaffRefusal(StaffRefusal.Reason.LAST_ADMINISTRATOR);
    }
  }
}
