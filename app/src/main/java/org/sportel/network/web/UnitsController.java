package org.sportel.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.AddUnit;
import org.sportel.network.ChangeUnit;
import org.sportel.network.CurrentTenant;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrator's pages for units. */
@Controller
final class UnitsController {
  private final Transactions transactions;
  private final CurrentTenant current;
  private final Units units;
  private final AddUnit addUnit;
  private final ChangeUnit changeUnit;

  UnitsController(
      Transactions transactions,
      CurrentTenant current,
      Units units,
      AddUnit addUnit,
      ChangeUnit changeUnit) {
    this.transactions = transactions;
    this.current = current;
    this.units = units;
    this.addUnit = addUnit;
    this.changeUnit = changeUnit;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/units")
  String list(@RequestParam(defaultValue = "") String done, Model model) {
    var tree = transactions.read(current.scope(), units::tree);
    model.addAttribute("page", new UnitsPage(tree, done.equals("saved")));
    return "network/web/unitsPage";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/units/new")
  String blank(Model model) {
    return show(Optional.empty(), UnitForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/units/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return save(Optional.empty(), UnitForm.of(sent, current.get().country()), response, model);
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/units/{id}")
  String page(@PathVariable UUID id, Model model) {
    var unit = unit(id);
    var form = UnitForm.of(unit, current.get().lang());
    return show(Optional.of(unit), form, FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/units/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return save(Optional.of(unit(id)), UnitForm.of(sent, current.get().country()), response, model);
  }

  private String save(
      Optional<Unit> old, UnitForm form, HttpServletResponse response, Model model) {
    var own = current.get().lang();
    var errors = form.errors(own, current.get().country());
    if (errors.isEmpty()) {
      try {
        transactions.run(current.scope(), () -> write(old, form));
        return "redirect:/desk/admin/units?done=saved";
      } catch (NetworkRefusal refused) {
        var field = refused.field().filter(f -> !f.equals("unit")).orElse("parent");
        errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      }
    }
    response.setStatus(422);
    return show(old, form, errors, model);
  }

  private void write(Optional<Unit> old, UnitForm form) {
    var unit = form.unit(old, current.get().lang());
    if (old.isPresent()) {
      changeUnit.change(old.get().id(), unit);
    } else {
      addUnit.add(unit);
    }
  }

  private Unit unit(UUID id) {
    return transactions.read(current.scope(), () -> units.get(new UnitId(id)));
  }

  private String show(Optional<Unit> unit, UnitForm form, FieldErrors errors, Model model) {
    var tree = transactions.read(current.scope(), units::tree);
    model.addAttribute("page", new UnitPage(unit, tree, form, current.get().lang(), errors));
    return "network/web/unitPage";
  }
}
