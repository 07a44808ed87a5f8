package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Texts;
import org.sportel.web.kiosk.Kiosks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Opens pages of other modules to paired kiosks. */
@Component
final class PairedKiosks implements Kiosks {
  private static final DeviceKind KIND = DeviceKind.KIOSK;

  private final Pairing pairing;

  PairedKiosks(Pairing pairing) {
    this.pairing = pairing;
  }

  @Override
  public String show(
      String centre, HttpServletRequest request, Model model, Function<Place, String> page) {
    var home = pairing.path(centre, KIND);
    if (pairing.paired(centre, KIND, request).isEmpty()) {
      return pairing.show(centre, KIND, request, model, (_, _) -> "redirect:" + home);
    }
    var known = pairing.centre(centre);
    return page.apply(new Place(known.id().value(), Texts.show(known.name()), home));
  }
}
