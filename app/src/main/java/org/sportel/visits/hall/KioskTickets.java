package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.sportel.visits.BeginVisitAtKiosk;
import org.sportel.visits.NewVisit;
import org.sportel.visits.model.DeviceKind;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.sportel.visits.web.Choices;
import org.sportel.visits.web.Once;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gives tickets at a kiosk. */
@Component
final class KioskTickets {
  private final Pairing pairing;
  private final BeginVisitAtKiosk beginVisit;
  private final Once once;

  KioskTickets(Pairing pairing, BeginVisitAtKiosk beginVisit, Once once) {
    this.pairing = pairing;
    this.beginVisit = beginVisit;
    this.once = once;
  }

  /**
   * What somebody touched.
   *
   * @param once the key of the page; a second touch of it gives the same ticket
   */
  record Touched(List<Wish> wishes, List<String> needs, String once) {
    Touched {
      wishes = List.copyOf(wishes);
      needs = List.copyOf(needs);
    }
  }

  /**
   * Gives one ticket for these wishes and leads to its page.
   *
   * @throws org.sportel.visits.model.VisitRefusal as {@link BeginVisitAtKiosk#begin}
   */
  String give(String code, Touched touched, HttpServletRequest request, Model model) {
    return pairing.show(
        code,
        DeviceKind.KIOSK,
        request,
        model,
        (device, centre) -> {
          var visit =
              new NewVisit(
                  centre.id(),
                  VisitChannel.KIOSK,
                  Texts.lang(),
                  Choices.needs(touched.needs()),
                  Optional.empty(),
                  touched.wishes());
          var tickets = pairing.path(code, DeviceKind.KIOSK) + "/tickets/";
          return "redirect:"
              + once.run(touched.once(), () -> tickets + beginVisit.begin(device, visit).code());
        });
  }
}
