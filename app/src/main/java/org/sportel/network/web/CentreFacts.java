package org.sportel.network.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What is told of centres beside their own rows, in a transaction. */
@Component
final class CentreFacts {
  private final CurrentTenant current;
  private final Tenants tenants;
  private final Units units;
  private final Clock clock;

  CentreFacts(CurrentTenant current, Tenants tenants, Units units, Clock clock) {
    this.current = current;
    this.tenants = tenants;
    this.units = units;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), current.get().zone());
  }

  /** The unit whose office it is. */
  Optional<Unit> unit(Centre centre) {
    return centre.unit().flatMap(units::find);
  }

  /** Whether it is open at this moment; empty while its hours are not known. */
  Optional<Boolean> open(Centre centre) {
    return centre.hours().openAt(clock.instant(), current.get().zone());
  }

  /** The map of these centres; none where no place is known. */
  Optional<CentreMap> map(List<Centre> centres) {
    return CentreMap.of(current.get(), centres, towns());
  }

  /** Every organisation of the network. */
  List<Tenant> towns() {
    return tenants.list();
  }

  /** A line for each. */
  List<PublicCentresPage.Place> places(List<Centre> centres) {
    var placed = CentreMap.placed(centres);
    return centres.stream().map(centre -> place(centre, placed.indexOf(centre))).toList();
  }

  private PublicCentresPage.Place place(Centre centre, int index) {
    return new PublicCentresPage.Place(
        Texts.show(centre.name()),
        PublicCentresPage.href(current.get(), centre),
        index < 0 ? Optional.empty() : Optional.of(index + 1),
        open(centre),
        centre.address(),
        centre.contact().phone().or(() -> unit(centre).map(Unit::contact).flatMap(Contact::phone)),
        DayTimes.words(centre.hours().on(today())));
  }
}
