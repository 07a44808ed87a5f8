package org.sportel.identity;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Lets a second administrator confirm duties that reach far, or any administrator drop them. */
@Component
public final class ConfirmDuties {
  private final ProposedDuties proposed;
  private final Memberships places;
  private final StaffJournal journal;
  private final Authority authority;

  ConfirmDuties(
      ProposedDuties proposed, Memberships places, StaffJournal journal, Authority authority) {
    this.proposed = proposed;
    this.places = places;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Gives the duties that wait for the person.
   *
   * @throws StaffRefusal NOTHING_PROPOSED, OWN_PROPOSAL for who proposed them, OWN_DUTIES for the
   *     person themselves, STAFF_UNKNOWN or UNIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void confirm(AccountId account) {
    authority.require(Power.ADMINISTER);
    var proposal = get(account);
    var actor = journal.actor();
    if (actor.id().equals(proposal.by().id())) {
      throw new StaffRefusal(StaffRefusal.Reason.OWN_PROPOSAL);
    }
    if (actor.id().equals(account.value())) {
      throw new StaffRefusal(StaffRefusal.Reason.OWN_DUTIES);
    }
    var all =
        Stream.concat(places.get(account).duties().stream(), proposal.duties().stream())
            .collect(Collectors.toSet());
    proposed.remove(account);
    places.confirm(account, all, proposal.by());
  }

  /**
   * Drops what waits.
   *
   * @throws StaffRefusal NOTHING_PROPOSED
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void drop(AccountId account) {
    authority.require(Power.ADMINISTER);
    var proposal = get(account);
    proposed.remove(account);
    journal.record(
        new StaffEvent.DutiesDropped(account.value(), Assignment.codes(proposal.duties())));
  }

  private ProposedDuties.Proposal get(AccountId account) {
    return proposed
        .find(account)
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.NOTHING_PROPOSED));
  }
}
