package org.sportel.visits.diary;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.AppointmentId;
import org.sportel.visits.appointments.AppointmentRefusal;
import org.sportel.visits.appointments.Appointments;
import org.sportel.visits.appointments.MoveAppointment;
import org.sportel.visits.booking.BookForm;
import org.sportel.visits.booking.BookPages;
import org.sportel.visits.serving.ServingRight;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff choose another time with somebody who calls or stands before them. */
@Controller
final class OtherTimeController {
  private final Here here;
  private final Appointments appointments;
  private final BookPages pages;
  private final MoveAppointment moveAppointment;
  private final AccessLog accessLog;
  private final ServingRight serving;

  OtherTimeController(
      Here here,
      Appointments appointments,
      BookPages pages,
      MoveAppointment moveAppointment,
      AccessLog accessLog,
      ServingRight serving) {
    this.here = here;
    this.appointments = appointments;
    this.pages = pages;
    this.moveAppointment = moveAppointment;
    this.accessLog = accessLog;
    this.serving = serving;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping("/desk/appointments/{id}/times")
  String times(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Model model) {
    return show(id, from, FieldErrors.none(), model);
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/appointments/{id}/times")
  String move(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String begins,
      HttpServletResponse response,
      Model model) {
    try {
      var time = BookForm.begins(begins).orElseThrow(OtherTimeController::notOffered);
      var moved = here.write(() -> moveAppointment.moveFor(new AppointmentId(id), time));
      var day = moved.slot().starts().atZone(here.current().get().zone()).toLocalDate();
      return "redirect:/desk/appointments?centre=" + moved.centre().value() + "&day=" + day;
    } catch (AppointmentRefusal refused) {
      response.setStatus(refused.status());
      return show(id, "", errors(refused), model);
    }
  }

  private String show(UUID id, String from, FieldErrors errors, Model model) {
    model.addAttribute("page", here.write(() -> page(id, from, errors)));
    return "visits/diary/otherTimePage";
  }

  private OtherTimePage page(UUID id, String from, FieldErrors errors) {
    var found = found(id);
    serving.require(found.centre());
    accessLog.record("times", "appointments", List.of(new Subject(DiaryPages.SUBJECT, id)));
    return new OtherTimePage(
        id.toString(),
        found.holder().name(),
        Texts.dateTime(found.slot().starts()),
        pages.times(found.centre(), found.wish(), from, true),
        errors);
  }

  private Appointment found(UUID id) {
    return appointments
        .find(new AppointmentId(id))
        .orElseThrow(() -> new AppointmentRefusal(AppointmentRefusal.Reason.CODE_UNKNOWN));
  }

  private static FieldErrors errors(Refused refused) {
    return FieldErrors.none().with("", refused.messageKey(), refused.args());
  }

  private static AppointmentRefusal notOffered() {
    return new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED);
  }
}
