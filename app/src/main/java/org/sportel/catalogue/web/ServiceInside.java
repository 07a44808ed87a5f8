package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.Retired;
import org.sportel.catalogue.Retirement;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what the public page of a service shows, in a transaction. */
@Component
final class ServiceInside {
  private final Services services;
  private final Units units;
  private final Centres centres;
  private final Panels panels;

  ServiceInside(Services services, Units units, Centres centres, Panels panels) {
    this.services = services;
    this.units = units;
    this.centres = centres;
    this.panels = panels;
  }

  /**
   * A service with what belongs to it.
   *
   * @param end when it was ended, where it was
   * @param unit the responsible unit
   * @param centre where most people go
   * @param panels what other modules say of it
   * @param sums how fees that are no single sum come about
   */
  record Found(
      ServiceCard service,
      Optional<Retirement> end,
      Optional<Unit> unit,
      Optional<Centre> centre,
      List<PanelContent> panels,
      List<PanelContent> sums) {
    Found {
      panels = List.copyOf(panels);
      sums = List.copyOf(sums);
    }
  }

  /** The service; a page that is not found where there is none. */
  Found of(String code) {
    var wanted = CodeInAddress.read(code);
    var published = services.find(wanted);
    var end = published.isPresent() ? Optional.<Retired>empty() : services.retired(wanted);
    var service = published.or(() -> end.map(Retired::last)).orElseThrow(ServiceInside::unknown);
    return new Found(
        service,
        end.map(Retired::end),
        units.byCode(service.unit()),
        CentreCard.main(centres.list()),
        service.offered() ? panels.of("catalogue.service", service.version().value()) : List.of(),
        panels.of("catalogue.service.fees", service.version().value()));
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
