package org.sportel.setup;

import java.time.LocalTime;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.ChangeCentre;
import org.sportel.network.ChangeHours;
import org.sportel.network.Contact;
import org.sportel.network.CurrentDay;
import org.sportel.network.Hours;
import org.sportel.network.NewCentre;
import org.sportel.network.Span;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/**
 * Gives the demo's centres an address, a telephone and opening hours where the data name none. The
 * address says that it is an example, and nobody has a number of zeros.
 */
@Component
final class DemoAddresses {
  private static final Span MORNING = new Span(LocalTime.of(8, 0), LocalTime.of(14, 0));

  private final Centres centres;
  private final ChangeCentre changeCentre;
  private final ChangeHours changeHours;
  private final CurrentDay today;

  DemoAddresses(
      Centres centres, ChangeCentre changeCentre, ChangeHours changeHours, CurrentDay today) {
    this.centres = centres;
    this.changeCentre = changeCentre;
    this.changeHours = changeHours;
    this.today = today;
  }

  /** Gives them in the tenant's write transaction. */
  void give(Tenant tenant) {
    for (var centre : centres.list()) {
      if (centre.address().isEmpty()) {
        changeCentre.change(centre.id(), placed(centre, tenant));
      }
      if (centre.counters().isEmpty() && centre.hours().weekOf(today.day()).isEmpty()) {
        changeHours.change(centre.id(), today.day(), Hours.weekdays(MORNING));
      }
    }
  }

  private static NewCentre placed(Centre centre, Tenant tenant) {
    boolean albanian = tenant.lang() == Lang.SQ;
    var place =
        centre.unit().isPresent()
            ? centre.name().in(tenant.lang()).text()
            : tenant.name().in(tenant.lang()).text();
    var address =
        albanian ? "Sheshi 1, " + place + " (shembull)" : "Trg 1, " + place + " (primjer)";
    var contact = centre.contact();
    return new NewCentre(
        centre.code(),
        centre.level(),
        centre.name(),
        centre.unit(),
        Optional.of(address),
        centre.point(),
        new Contact(
            contact.office(),
            contact.place(),
            contact.phone().or(() -> Optional.of(albanian ? "+355 00 000 000" : "+382 00 000 000")),
            contact.web()));
  }
}
