package org.sportel.identity.web;

import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.ActivateStaff;
import org.sportel.identity.DeactivateStaff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.contact.SendPasswordLink;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What can be done with one person's place, each after a question. */
@Controller
final class PersonActionsController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final StaffOfUnit staff;
  private final DeactivateStaff deactivateStaff;
  private final ActivateStaff activateStaff;
  private final SendPasswordLink sendLink;

  PersonActionsController(
      Transactions transactions,
      CurrentTenant current,
      StaffOfUnit staff,
      DeactivateStaff deactivateStaff,
      ActivateStaff activateStaff,
      SendPasswordLink sendLink) {
    this.transactions = transactions;
    this.current = current;
    this.staff = staff;
    this.deactivateStaff = deactivateStaff;
    this.activateStaff = activateStaff;
    this.sendLink = sendLink;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/staff/{id}/deactivate")
  String askToDeactivate(@PathVariable UUID id, Model model) {
    return ask(id, "deactivate", model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}/deactivate")
  String deactivate(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> deactivateStaff.deactivate(new AccountId(id)));
    return "redirect:/desk/admin/staff/" + id + "?done=deactivated";
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}/activate")
  String activate(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> activateStaff.activate(new AccountId(id)));
    return "redirect:/desk/admin/staff/" + id + "?done=activated";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/staff/{id}/password")
  String askForPassword(@PathVariable UUID id, Model model) {
    return ask(id, "password", model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}/password")
  String password(@PathVariable UUID id, Model model) {
    var account = new AccountId(id);
    var page =
        transactions.write(
            current.scope(),
            () -> {
              var office = staff.get(account).office();
              return sendLink.send(account).map(link -> new LinkPage(office, link, false, false));
            });
    if (page.isEmpty()) {
      return "redirect:/desk/admin/staff/" + id + "?done=" + Done.LINK_SENT.word();
    }
    model.addAttribute("page", page.get());
    return "identity/web/linkPage";
  }

  private String ask(UUID id, String what, Model model) {
    var person = transactions.read(current.scope(), () -> staff.get(new AccountId(id)));
    model.addAttribute("page", new ConfirmPage(person, what));
    return "identity/web/confirmPage";
  }
}
