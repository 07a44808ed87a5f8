package org.sportel.network.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.AddHoursException;
import org.sportel.network.CentreId;
import org.sportel.network.ChangeHours;
import org.sportel.network.RemoveHoursException;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks after opening hours and the days that differ. */
@Controller
final class HoursController {
  private final CentrePages desk;
  private final ChangeHours changeHours;
  private final AddHoursException addException;
  private final RemoveHoursException removeException;

  HoursController(
      CentrePages desk,
      ChangeHours changeHours,
      AddHoursException addException,
      RemoveHoursException removeException) {
    this.desk = desk;
    this.changeHours = changeHours;
    this.addException = addException;
    this.removeException = removeException;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/hours")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = desk.managed(new CentreId(id));
    var form = HoursForm.of(sent);
    var errors =
        desk.attempt(
            form.errors(),
            "from",
            () -> changeHours.change(centre.id(), form.from().day().orElseThrow(), form.hours()));
    if (errors.isEmpty()) {
      return saved(id);
    }
    response.setStatus(422);
    return desk.show(
        Optional.of(centre),
        "",
        errors,
        f -> new CentrePage.Forms(f.centre(), f.counter(), form, f.exception()),
        model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/exceptions")
  String add(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse response,
      Model model) {
    var centre = desk.managed(new CentreId(id));
    var form = ExceptionForm.of(sent);
    var errors =
        desk.attempt(
            form.errors(), "day", () -> addException.add(centre.id(), form.exception(desk.own())));
    if (errors.isEmpty()) {
      return saved(id);
    }
    response.setStatus(422);
    return desk.show(
        Optional.of(centre),
        "",
        errors,
        f -> new CentrePage.Forms(f.centre(), f.counter(), f.hours(), form),
        model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/exceptions/remove")
  String remove(
      @PathVariable UUID id,
      @RequestParam LocalDate day,
      HttpServletResponse response,
      Model model) {
    var centre = desk.managed(new CentreId(id));
    var errors =
        desk.attempt(FieldErrors.none(), "day", () -> removeException.remove(centre.id(), day));
    if (errors.isEmpty()) {
      return saved(id);
    }
    response.setStatus(422);
    return desk.show(Optional.of(centre), "", errors, forms -> forms, model);
  }

  private static String saved(UUID centre) {
    return "redirect:/desk/admin/centres/" + centre + "?done=saved";
  }
}
