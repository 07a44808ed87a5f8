package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.platform.Refused;
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

  CheckInController(
      Pairing pairing,
      KioskPages pages,
      FindByCode codes,
      ArriveForAppointment arriveForAppointment) {
    this.pairing = pairing;
    this.pages = pages;
    this.codes = codes;
    this.arriveForAppointment = arriveForAppointment;
  }

  /** Gives the ticket of an appointment; it waits once it was printed or read by a telephone. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/kiosk/appointment")
  String arrive(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      var opened = codes.open(typed, request);
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
          (device, centre) -> pages.start(centre, errors, model));
    }
  }
}
