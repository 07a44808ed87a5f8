package org.sportel.visits.diary;

import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.Power;
import org.sportel.visits.appointments.AppointmentId;
import org.sportel.visits.appointments.ArriveForAppointment;
import org.sportel.visits.appointments.CancelAppointment;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff see who is expected. */
@Controller
final class DiaryController {
  private final Here here;
  private final OpenDiaries diaries;
  private final DiaryPages pages;
  private final ArriveForAppointment arriveForAppointment;
  private final CancelAppointment cancelAppointment;

  DiaryController(
      Here here,
      OpenDiaries diaries,
      DiaryPages pages,
      ArriveForAppointment arriveForAppointment,
      CancelAppointment cancelAppointment) {
    this.here = here;
    this.diaries = diaries;
    this.pages = pages;
    this.arriveForAppointment = arriveForAppointment;
    this.cancelAppointment = cancelAppointment;
  }

  @Access(power = {Power.SERVE_COUNTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/appointments")
  String diary(
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String view,
      Model model) {
    var page =
        here.write(
            () -> {
              diaries.requireServed(centre);
              var open = diaries.served();
              return OpenDiaries.chosen(open, centre)
                  .map(one -> pages.page(open, one, pages.day(day), view.equals("week")));
            });
    if (page.isEmpty()) {
      model.addAttribute("page", new NoDiaryPage(here.read(diaries::anyCentre)));
      return "visits/diary/noDiaryPage";
    }
    model.addAttribute("page", page.get());
    return "visits/diary/diaryPage";
  }

  /** Takes somebody in who stands there; their ticket waits at once. */
  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/appointments/{id}/arrive")
  String arrive(@PathVariable UUID id, @RequestParam(defaultValue = "") String centre) {
    var ticket =
        here.write(
            () ->
                arriveForAppointment.arriveFor(
                    new AppointmentId(id), new CentreId(Choices.id(centre))));
    return "redirect:/desk/reception/tickets/" + ticket.id().value();
  }

  @Access(power = Power.SERVE_COUNTER)
  @PostMapping("/desk/appointments/{id}/cancel")
  String cancel(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String centre,
      @RequestParam(defaultValue = "") String day) {
    here.write(() -> cancelAppointment.cancelFor(new AppointmentId(id)));
    return "redirect:/desk/appointments?centre=" + Choices.id(centre) + "&day=" + pages.day(day);
  }
}
