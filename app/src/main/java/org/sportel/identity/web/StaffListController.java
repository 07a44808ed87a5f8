package org.sportel.identity.web;

import java.util.List;
import org.sportel.identity.Invitations;
import org.sportel.identity.ProposedDuties;
import org.sportel.identity.SignedIn;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.UnitTree;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of a tenant's people, with duties and invitations that wait. */
@Controller
final class StaffListController {
  private final Transactions transactions;
  private final SignedIn signedIn;
  private final StaffOfUnit staff;
  private final Units units;
  private final ProposedDuties proposed;
  private final Invitations invitations;

  StaffListController(
      Transactions transactions,
      SignedIn signedIn,
      StaffOfUnit staff,
      Units units,
      ProposedDuties proposed,
      Invitations invitations) {
    this.transactions = transactions;
    this.signedIn = signedIn;
    this.staff = staff;
    this.units = units;
    this.proposed = proposed;
    this.invitations = invitations;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/staff")
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var seat = signedIn.seat().orElseThrow();
    var tenant = seat.tenant().id();
    model.addAttribute(
        "page",
        transactions.read(
            Scope.of(tenant),
            () -> {
              var tree = units.tree();
              return new StaffListPage(
                  staff.all(), waiting(seat, tree), invitations.from(tenant), tree, Done.of(done));
            }));
    return "identity/web/staffListPage";
  }

  private List<WaitingDuties> waiting(SignedIn.Seat seat, UnitTree tree) {
    return proposed.list().stream()
        .map(found -> WaitingDuties.of(found, staff.get(found.account()), seat.staff().id(), tree))
        .toList();
  }
}
