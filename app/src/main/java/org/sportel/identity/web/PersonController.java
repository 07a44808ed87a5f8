package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.ChangeDuties;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.StaffRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One person: what they are charged with. */
@Controller
final class PersonController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final StaffOfUnit staff;
  private final ChangeDuties changeDuties;
  private final StaffPages pages;

  PersonController(
      Transactions transactions,
      CurrentTenant current,
      StaffOfUnit staff,
      ChangeDuties changeDuties,
      StaffPages pages) {
    this.transactions = transactions;
    this.current = current;
    this.staff = staff;
    this.changeDuties = changeDuties;
    this.pages = pages;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/staff/{id}")
  String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    return show(new AccountId(id), Optional.empty(), Done.of(done), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "") List<String> duties,
      HttpServletResponse response,
      Model model) {
    var account = new AccountId(id);
    var form = new StaffForm(get(account).signInName(), office, duties, "new");
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        var waits =
            transactions.write(
                current.scope(),
                () -> changeDuties.change(account, form.office(), form.assignments()));
        var done = waits ? Done.PROPOSED : Done.DUTIES;
        return "redirect:/desk/admin/staff/" + id + "?done=" + done.word();
      } catch (StaffRefusal refused) {
        errors = form.refused(refused);
      }
    }
    response.setStatus(422);
    return show(account, Optional.of(form), Optional.empty(), errors, model);
  }

  private String show(
      AccountId id,
      Optional<StaffForm> typed,
      Optional<Done> done,
      FieldErrors errors,
      Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.of(staff.get(id), typed, done, errors)));
    return "identity/web/staffPage";
  }

  private Staff get(AccountId id) {
    return transactions.read(current.scope(), () -> staff.get(id));
  }
}
