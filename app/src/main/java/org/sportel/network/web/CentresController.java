package org.sportel.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.ChangeCentre;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks after centres and their counters. */
@Controller
final class CentresController {
  private final CentrePages desk;
  private final AddCentre addCentre;
  private final ChangeCentre changeCentre;
  private final AddCounter addCounter;

  CentresController(
      CentrePages desk, AddCentre addCentre, ChangeCentre changeCentre, AddCounter addCounter) {
    this.desk = desk;
    this.addCentre = addCentre;
    this.changeCentre = changeCentre;
    this.addCounter = addCounter;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/admin/centres")
  String list(Model model) {
    model.addAttribute("page", desk.list());
    return "network/web/centresPage";
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping("/desk/admin/centres/new")
  String blank(Model model) {
    return desk.show(Optional.empty(), "", FieldErrors.none(), forms -> forms, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/centres/new")
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    return take(Optional.empty(), sent, response, model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/admin/centres/{id}")
  String page(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var centre = desk.get(new CentreId(id));
    return desk.show(Optional.of(centre), done, FieldErrors.none(), forms -> forms, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/centres/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    return take(Optional.of(desk.get(new CentreId(id))), sent, response, model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping("/desk/admin/centres/{id}/counters")
  String addCounter(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = desk.get(new CentreId(id));
    var form = CounterForm.of(sent);
    var errors =
        desk.attempt(
            form.errors(), "number", () -> addCounter.add(centre.id(), form.counter(desk.own())));
    if (errors.isEmpty()) {
      return "redirect:/desk/admin/centres/" + id + "?done=saved";
    }
    response.setStatus(422);
    return desk.show(
        Optional.of(centre),
        "",
        errors,
        f -> new CentrePage.Forms(f.centre(), form, f.hours(), f.exception()),
        model);
  }

  /** Saves what was sent, or shows it again with the place pointed at on the map. */
  private String take(
      Optional<Centre> old,
      MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var form = CentreForm.of(sent, desk.here().country());
    if (!CentrePlace.isAsked(sent)) {
      return save(old, form, response, model);
    }
    var moved = CentrePlace.of(desk.here(), form).moved(form, sent);
    return desk.show(old, "", FieldErrors.none(), f -> f.with(moved), model);
  }

  private String save(
      Optional<Centre> old, CentreForm form, HttpServletResponse response, Model model) {
    var errors = desk.attempt(form.errors(desk.here()), "code", () -> write(old, form));
    if (errors.isEmpty()) {
      return old.map(c -> "redirect:/desk/admin/centres/" + c.id().value() + "?done=saved")
          .orElse("redirect:/desk/admin/centres");
    }
    response.setStatus(422);
    return desk.show(old, "", errors, f -> f.with(form), model);
  }

  private void write(Optional<Centre> old, CentreForm form) {
    var centre = form.centre(old, desk.own());
    if (old.isPresent()) {
      changeCentre.change(old.get().id(), centre);
    } else {
      addCentre.add(centre);
    }
  }
}
