package org.sportel.visits.booking;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.sportel.platform.Refused;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.AppointmentState;
import org.sportel.visits.appointments.CancelAppointment;
import org.sportel.visits.appointments.ConfirmAppointment;
import org.sportel.visits.appointments.MoveAppointment;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An appointment, for whoever has its code. */
@Controller
final class AppointmentController {
  private final Here here;
  private final FindByCode codes;
  private final AppointmentViews views;
  private final ConfirmAppointment confirmAppointment;
  private final MoveAppointment moveAppointment;
  private final CancelAppointment cancelAppointment;

  AppointmentController(
      Here here,
      FindByCode codes,
      AppointmentViews views,
      ConfirmAppointment confirmAppointment,
      MoveAppointment moveAppointment,
      CancelAppointment cancelAppointment) {
    this.here = here;
    this.codes = codes;
    this.views = views;
    this.confirmAppointment = confirmAppointment;
    this.moveAppointment = moveAppointment;
    this.cancelAppointment = cancelAppointment;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/appointments/{code}")
  String show(@PathVariable String code, HttpServletRequest request, Model model) {
    var opened = codes.open(code, request);
    if (opened.appointment().state() == AppointmentState.HELD) {
      return confirming(opened, HolderForm.empty(), FieldErrors.none(), model);
    }
    model.addAttribute("page", views.page(opened));
    return "visits/booking/appointmentPage";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments/{code}/confirm")
  String confirm(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String phone,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var opened = codes.open(code, request);
    var form = new HolderForm(name, email, phone);
    var country = here.current().get().country();
    var errors = form.errors(country);
    if (errors.isEmpty()) {
      try {
        here.write(
            () -> confirmAppointment.confirm(opened.code(), form.holder(country, Texts.lang())));
        return "redirect:" + views.path(opened);
      } catch (AppointmentRefusal refused) {
        response.setStatus(refused.status());
        errors = errors.with("", refused.messageKey(), refused.args());
        return confirming(opened, form, errors, model);
      }
    }
    response.setStatus(422);
    return confirming(opened, form, errors, model);
  }

  private String confirming(
      FindByCode.Opened opened, HolderForm form, FieldErrors errors, Model model) {
    model.addAttribute("page", views.confirm(opened, form, errors));
    return "visits/booking/keptTimePage";
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments/{code}/cancel")
  String cancel(@PathVariable String code, HttpServletRequest request) {
    var opened = codes.open(code, request);
    here.write(() -> cancelAppointment.cancel(opened.code()));
    return "redirect:" + views.path(opened);
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/appointments/{code}/times")
  String times(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String from,
      HttpServletRequest request,
      Model model) {
    return moving(codes.open(code, request), from, FieldErrors.none(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/appointments/{code}/move")
  String move(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String begins,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var opened = codes.open(code, request);
    var held = codes.held(request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    try {
      var time =
          BookForm.begins(begins)
              .orElseThrow(
                  () -> new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED));
      here.write(() -> moveAppointment.move(opened.code(), time));
      return "redirect:" + views.path(opened);
    } catch (Refused refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("", refused.messageKey(), refused.args());
      return moving(opened, "", errors, model);
    }
  }

  private String moving(FindByCode.Opened opened, String from, FieldErrors errors, Model model) {
    model.addAttribute("page", views.move(opened, from, errors));
    return "visits/booking/otherTimesPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/appointments/{code}/calendar.ics")
  ResponseEntity<byte[]> calendar(@PathVariable String code, HttpServletRequest request) {
    var file = views.calendar(codes.open(code, request));
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
        .body(file.getBytes(StandardCharsets.UTF_8));
  }
}
