package org.sportel.identity.offices;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the offices of one's own organisation are called in its languages. */
@Controller
final class NamedOfficesController {
  private static final String PATH = "/desk/admin/offices";

  private final StaffOfUnit staff;
  private final NameOffices nameOffices;
  private final CurrentTenant tenant;
  private final Transactions transactions;

  NamedOfficesController(
      StaffOfUnit staff, NameOffices nameOffices, CurrentTenant tenant, Transactions transactions) {
    this.staff = staff;
    this.nameOffices = nameOffices;
    this.tenant = tenant;
    this.transactions = transactions;
  }

  @GetMapping(PATH)
  @Access(power = Power.ADMINISTER)
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var form = NamedOfficesForm.of(offices(), tenant.get());
    return page(new NamedOfficesPage(form, FieldErrors.none(), done.equals("kept")), model);
  }

  @PostMapping(PATH)
  @Access(power = Power.ADMINISTER)
  String keep(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var form = NamedOfficesForm.typed(typed, offices());
    var errors = form.errors();
    if (errors.isEmpty()) {
      transactions.run(tenant.scope(), () -> nameOffices.name(form.names()));
      return "redirect:" + PATH + "?done=kept";
    }
    answer.setStatus(422);
    return page(new NamedOfficesPage(form, errors, false), model);
  }

  /** Every office that somebody holds or held, once. */
  private List<String> offices() {
    return transactions.read(
        tenant.scope(), () -> staff.all().stream().map(Staff::office).distinct().sorted().toList());
  }

  private static String page(NamedOfficesPage page, Model model) {
    model.addAttribute("page", page);
    return "identity/offices/namedOfficesPage";
  }
}
