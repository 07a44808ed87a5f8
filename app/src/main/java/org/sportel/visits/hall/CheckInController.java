package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sportel.platform.Refused;
import org.sportel.visits.BeginVisitAtKiosk;
import org.sportel.visits.appointments.ArriveForAppointment;
import org.sportel.visits.booking.FindByCode;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody with an appointment says at the kiosk that they are there. */
@Controller
final class CheckInController {
  private final Pairing pairing;
  private final KioskPages pages;
  private final FindByCode codes;
  private final ArriveForAppointment arriveForAppointment;
  private final BeginVisitAtKiosk beginVisit;

  CheckInController(
      Pairing pairing,
      KioskPages pages,
      FindByCode codes,
      ArriveForAppointment arriveForAppointment,
      BeginVisitAtKiosk beginVisit) {
    this.pairing = pairing;
    this.pages = pages;
    this.codes = codes;
    this.arriveForAppointment = arriveForAppointment;
    this.beginVisit = beginVisit;
  }

  /**
   * Gives the ticket of an appointment; it waits once it was printed or read by a telephone. A
   * ticket that was taken on the way waits from now on.
   */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/appointment")
  String arrive(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var read = ScannedCode.of(typed);
    var confirmed = confirmed(code, read, request, model);
    if (confirmed.isPresent()) {
      return confirmed.get();
    }
    try {
      var opened = codes.open(read, request);
      return pairing.show(
          code,
          DeviceKind.KIOSK,
          request,
          model,
          (device, centre) ->
              "redirect:"
                  + pairing.path(code, DeviceKind.KIOSK)
                  + "/tickets/"
                  + arriveForAppointment.arrive(device, opened.code(), Texts.lang()).code());
    } catch (Refused refused) {
      response.setStatus(refused.status());
      var errors = FieldErrors.none().with("code", refused.messageKey(), refused.args());
      return pairing.show(
          code,
          DeviceKind.KIOSK,
          request,
          model,
          (device, centre) -> {
            KioskCamera.allow(response);
            return pages.start(centre, typed, errors, model);
          });
    }
  }

  private Optional<String> confirmed(
      String centre, String typed, HttpServletRequest request, Model model) {
    var done = new AtomicBoolean();
    var view =
        pairing.show(
            centre,
            DeviceKind.KIOSK,
            request,
            model,
            (device, place) -> {
              done.set(beginVisit.arrived(device, typed));
              return "redirect:" + pairing.kioskAgain(centre);
            });
    return done.get() ? Optional.of(view) : Optional.empty();
  }
}
