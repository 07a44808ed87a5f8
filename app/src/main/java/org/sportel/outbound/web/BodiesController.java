package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CurrentTenant;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.SetOtherBody;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The address book of other bodies. */
@Controller
final class BodiesController {
  private static final String PATH = "/desk/requests/bodies";

  private final OtherBodies bodies;
  private final SetOtherBody setOtherBody;
  private final CurrentTenant current;
  private final Transactions transactions;

  BodiesController(
      OtherBodies bodies,
      SetOtherBody setOtherBody,
      CurrentTenant current,
      Transactions transactions) {
    this.bodies = bodies;
    this.setOtherBody = setOtherBody;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.WORK_CASES, Power.ADMINISTER})
  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "") String change,
      @RequestParam(defaultValue = "false") boolean saved,
      Model model) {
    return transactions.read(
        current.scope(),
        () -> {
          var chosen = TypedId.find(change).flatMap(bodies::find);
          return show(
              chosen.map(one -> one.id().toString()).orElse(""),
              saved,
              chosen.map(BodiesController::filled).orElse(Map.of("open", "true")),
              FieldErrors.none(),
              model);
        });
  }

  @Access(power = {Power.WORK_CASES, Power.ADMINISTER})
  @PostMapping(PATH)
  String set(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    var known = typed.getOrDefault("change", "");
    try {
      transactions.write(
          current.scope(),
          () ->
              setOtherBody.set(
                  known.isEmpty()
                      ? Optional.empty()
                      : Optional.of(TypedId.find(known).orElseGet(BodiesController::nobody)),
                  entry(typed)));
      return "redirect:" + PATH + "?saved=true";
    } catch (OutboundRefusal refused) {
      answer.setStatus(refused.status());
      var errors = FieldErrors.of(refused);
      return transactions.read(current.scope(), () -> show(known, false, typed, errors, model));
    }
  }

  private static UUID nobody() {
    return new UUID(0, 0);
  }

  private static SetOtherBody.Entry entry(Map<String, String> typed) {
    return new SetOtherBody.Entry(
        typed.getOrDefault("code", ""),
        typed.getOrDefault("name", ""),
        typed.getOrDefault("address", ""),
        typed.getOrDefault("email", ""),
        !typed.getOrDefault("open", "").isEmpty());
  }

  private static Map<String, String> filled(OtherBody one) {
    return Map.of(
        "code", one.code(),
        "name", one.name(),
        "address", one.address(),
        "email", one.email(),
        "open", one.open() ? "true" : "");
  }

  private String show(
      String editing, boolean saved, Map<String, String> typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        new BodiesPage(
            List.of(
                Column.of(t("outbound.body.name")),
                Column.of(t("outbound.body.code")),
                Column.of(t("outbound.body.address")),
                Column.of(t("outbound.body.email")),
                Column.of(t("outbound.body.state"))),
            bodies.list().stream().map(BodiesController::row).toList(),
            editing,
            saved,
            typed,
            errors));
    return "outbound/web/bodiesPage";
  }

  private static List<Cell> row(OtherBody one) {
    return List.of(
        Cell.link(one.name(), PATH + "?change=" + one.id()),
        Cell.of(one.code()),
        Cell.of(one.address()),
        Cell.of(one.email()),
        one.open()
            ? Cell.of(
                t(one.institution().isPresent() ? "outbound.body.network" : "outbound.body.own"))
            : Cell.tag(t("outbound.body.closed"), Tone.GREY));
  }
}
