package org.sportel.identity.web;

import java.time.Instant;
import java.util.Set;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.ProposedDuties.Proposal;
import org.sportel.identity.Staff;
import org.sportel.network.UnitTree;
import org.sportel.web.Texts;

/**
 * Duties that wait for a second administrator, in words.
 *
 * @param office whose duties they are to be
 * @param by the office that proposed them
 * @param confirmable whether who looks may confirm them
 */
record WaitingDuties(
    AccountId account, String office, String duties, String by, Instant at, boolean confirmable) {

  static WaitingDuties of(Proposal proposal, Staff person, AccountId me, UnitTree tree) {
    var own = proposal.by().id().equals(me.value()) || person.id().equals(me);
    return new WaitingDuties(
        person.id(),
        Texts.office(person.office()),
        words(proposal.duties(), tree),
        Texts.office(proposal.by().office()),
        proposal.at(),
        !own);
  }

  String path() {
    return "/desk/admin/staff/" + account.value();
  }

  private static String words(Set<Assignment> duties, UnitTree tree) {
    return StaffListPage.duties(duties, tree);
  }
}
