package org.sportel.identity;

import java.util.UUID;
import org.sportel.identity.Invitations.Invitation;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Lets the invited person accept or decline. Begins its own transactions. */
@Component
public final class AnswerInvitation {
  private final Transactions transactions;
  private final Acting acting;
  private final Invitations invitations;
  private final Memberships places;
  private final StaffJournal journal;

  AnswerInvitation(
      Transactions transactions,
      Acting acting,
      Invitations invitations,
      Memberships places,
      StaffJournal journal) {
    this.transactions = transactions;
    this.acting = acting;
    this.invitations = invitations;
    this.places = places;
    this.journal = journal;
  }

  /**
   * Takes the place that was offered; duties that reach far wait for another administrator there.
   *
   * @throws StaffRefusal INVITATION_UNKNOWN when it was answered, has expired or is somebody
   *     else's, ALREADY_STAFF, or UNIT_UNKNOWN
   */
  public void accept(Staff person, UUID id) {
    var invitation = get(person, id);
    answer(
        person,
        invitation,
        new StaffEvent.InvitationAccepted(person.id().value(), id),
        () -> places.join(person.id(), invitation));
  }

  /**
   * Declines it.
   *
   * @throws StaffRefusal INVITATION_UNKNOWN when it was answered, has expired or is somebody else's
   */
  public void decline(Staff person, UUID id) {
    answer(person, get(person, id), new StaffEvent.InvitationDeclined(id), () -> {});
  }

  private void answer(Staff person, Invitation invitation, StaffEvent event, Runnable work) {
    var actor = new Actor(Actor.Kind.STAFF, person.id().value(), invitation.staff().office());
    acting.runAs(
        actor,
        () ->
            transactions.run(
                Scope.of(invitation.tenant()),
                () -> {
                  if (!invitations.remove(invitation.id())) {
                    throw new StaffRefusal(StaffRefusal.Reason.INVITATION_UNKNOWN);
                  }
                  work.run();
                  journal.record(event);
                }));
  }

  private Invitation get(Staff person, UUID id) {
    return transactions
        .read(Scope.network(), () -> invitations.find(id))
        .filter(found -> found.staff().name().value().equals(person.signInName()))
        .orElseThrow(() -> new StaffRefusal(StaffRefusal.Reason.INVITATION_UNKNOWN));
  }
}
