package org.sportel.standards.place;

import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.network.UnitId;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The administrative units of a municipality, and what each offers. */
@Controller
final class OfficesController {
  private final Offices offices;
  private final OfferedServices services;
  private final CurrentTenant current;
  private final Transactions transactions;

  OfficesController(
      Offices offices, OfferedServices services, CurrentTenant current, Transactions transactions) {
    this.offices = offices;
    this.services = services;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/offices")
  String list(Model model) {
    var tenant = current.get();
    var all = services.all();
    model.addAttribute("page", transactions.read(current.scope(), () -> offices.list(tenant, all)));
    return "standards/place/officesPage";
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/offices/{id}")
  String show(@PathVariable UUID id, Model model) {
    var tenant = current.get();
    var all = services.all();
    model.addAttribute(
        "page",
        transactions
            .read(current.scope(), () -> offices.of(tenant, new UnitId(id), all))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "standards/place/officePage";
  }
}
