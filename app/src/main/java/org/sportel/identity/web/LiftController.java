package org.sportel.identity.web;

import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.secondfactor.LiftSecondFactor;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lifts the second factor of a person who lost device and codes, after a question. */
@Controller
final class LiftController {
  private static final String PATH = "/desk/admin/staff/{id}/second-factor";

  private final Transactions transactions;
  private final CurrentTenant current;
  private final StaffOfUnit staff;
  private final LiftSecondFactor lift;

  LiftController(
      Transactions transactions, CurrentTenant current, StaffOfUnit staff, LiftSecondFactor lift) {
    this.transactions = transactions;
    this.current = current;
    this.staff = staff;
    this.lift = lift;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String ask(@PathVariable UUID id, Model model) {
    var person = transactions.read(current.scope(), () -> staff.get(new AccountId(id)));
    model.addAttribute("page", new ConfirmPage(person, "second-factor"));
    return "identity/web/confirmPage";
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH)
  String lift(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> lift.lift(new AccountId(id)));
    return "redirect:/desk/admin/staff/" + id + "?done=" + Done.LIFTED.word();
  }
}
