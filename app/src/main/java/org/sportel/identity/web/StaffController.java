package org.sportel.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sportel.identity.AddStaff;
import org.sportel.identity.InviteStaff;
import org.sportel.identity.StaffRefusal;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a person to the staff or invites one. */
@Controller
final class StaffController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Units units;
  private final AddStaff addStaff;
  private final InviteStaff inviteStaff;

  StaffController(
      Transactions transactions,
      CurrentTenant current,
      Units units,
      AddStaff addStaff,
      InviteStaff inviteStaff) {
    this.transactions = transactions;
    this.current = current;
    this.units = units;
    this.addStaff = addStaff;
    this.inviteStaff = inviteStaff;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/staff/new")
  String form(Model model) {
    return show(StaffForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/staff/new")
  String add(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "") List<String> duties,
      @RequestParam(defaultValue = "new") String how,
      HttpServletResponse response,
      Model model) {
    var form = new StaffForm(name, office, duties, how).ownName(current.get().slug());
    var errors = form.errors();
    if (errors.isEmpty()) {
      try {
        return form.invites() ? invite(form) : add(form, model);
      } catch (StaffRefusal refused) {
        errors = form.refused(refused);
      }
    }
    response.setStatus(422);
    return show(form, errors, model);
  }

  private String add(StaffForm form, Model model) {
    var added = transactions.write(current.scope(), () -> addStaff.add(form.staff()));
    model.addAttribute("page", new LinkPage(form.office(), added.link(), true, added.waits()));
    return "identity/web/linkPage";
  }

  private String invite(StaffForm form) {
    transactions.run(current.scope(), () -> inviteStaff.invite(form.staff()));
    return "redirect:/desk/admin/staff?done=" + Done.INVITED.word();
  }

  private String show(StaffForm form, FieldErrors errors, Model model) {
    var tree = transactions.read(current.scope(), units::tree);
    var choices = new DutyChoices(tree, current.get().kind(), form.duties());
    model.addAttribute("page", new NewStaffPage(form, choices, errors));
    return "identity/web/newStaffPage";
  }
}
