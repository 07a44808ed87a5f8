package org.sportel.identity;

import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Invites a person whose account belongs to another tenant; nobody is added without consent. */
@Component
public final class InviteStaff {
  private final Transactions transactions;
  private final Invitations invitations;
  private final Memberships places;
  private final StaffJournal journal;
  private final Authority authority;

  InviteStaff(
      Transactions transactions,
      Invitations invitations,
      Memberships places,
      StaffJournal journal,
      Authority authority) {
    this.transactions = transactions;
    this.invitations = invitations;
    this.places = places;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * Keeps the invitation for 14 days, whether or not anybody has the name: the answer tells nobody
   * who works elsewhere.
   *
   * @throws StaffRefusal ALREADY_STAFF, UNIT_UNKNOWN, NOT_AN_OPERATOR or OUTSIDER_ONLY
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void invite(NewStaff staff) {
    authority.require(Power.ADMINISTER);
    places.checkInvited(staff);
    var now = journal.now();
    var id =
        invitations.add(
            transactions.tenant(), staff, journal.actor(), now, now.plus(Invitations.VALID));
    journal.record(new StaffEvent.Invited(id, Assignment.codes(staff.duties())));
  }

  /**
   * Takes an invitation of the running transaction's tenant back.
   *
   * @throws StaffRefusal INVITATION_UNKNOWN when it was answered, has expired or is another's
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void withdraw(UUID id) {
    authority.require(Power.ADMINISTER);
    var own = invitations.find(id).filter(found -> found.tenant().equals(transactions.tenant()));
    if (own.isEmpty() || !invitations.remove(id)) {
      throw new StaffRefusal(StaffRefusal.Reason.INVITATION_UNKNOWN);
    }
    journal.record(new StaffEvent.InvitationWithdrawn(id));
  }
}
