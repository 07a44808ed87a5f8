package org.sportel.feedback.mystery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.mystery.KeepMysteryScenario;
import org.sportel.feedback.mystery.RetireMysteryScenario;
import org.sportel.network.CurrentTenant;
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

/** Where scenarios are written and retired. */
@Controller
final class MysteryScenarioController {
  static final String PATH = "/desk/mystery/scenarios";
  private static final String VIEW = "feedback/mystery/web/mysteryScenarioPage";

  private final MysteryScenarioPages pages;
  private final KeepMysteryScenario keepScenario;
  private final RetireMysteryScenario retireScenario;
  private final CurrentTenant current;
  private final Transactions transactions;

  MysteryScenarioController(
      MysteryScenarioPages pages,
      KeepMysteryScenario keepScenario,
      RetireMysteryScenario retireScenario,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.keepScenario = keepScenario;
    this.retireScenario = retireScenario;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String list(Model model) {
    model.addAttribute("page", transactions.read(current.scope(), pages::list));
    return "feedback/mystery/web/mysteryScenariosPage";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/new")
  String begin(Model model) {
    return show("", MysteryScenarioForm.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return keep(Optional.empty(), sent, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH + "/{id}")
  String change(@PathVariable UUID id, Model model) {
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.of(id)));
    return VIEW;
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    transactions.read(current.scope(), () -> pages.of(id));
    return keep(Optional.of(id), sent, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH + "/{id}/retire")
  String retire(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> retireScenario.retire(id));
    return "redirect:" + PATH;
  }

  private String keep(
      Optional<UUID> id,
      MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = MysteryScenarioForm.of(sent);
    var errors = form.errors(current.get().lang());
    if (errors.isEmpty()) {
      try {
        transactions.write(current.scope(), () -> keepScenario.keep(id, form.brief()));
        return "redirect:" + PATH;
      } catch (MysteryRefusal refused) {
        errors = FieldErrors.of(refused);
      }
    }
    response.setStatus(422);
    return show(id.map(UUID::toString).orElse(""), form, errors, model);
  }

  private String show(String id, MysteryScenarioForm form, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.page(id, form, errors)));
    return VIEW;
  }
}
