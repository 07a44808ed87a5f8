package org.sportel.catalogue.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.catalogue.Retired;
import org.sportel.catalogue.Retirement;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public page of a service. */
@Controller
final class ServiceController {
  private final Services services;
  private final Units units;
  private final Centres centres;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  ServiceController(
      Services services,
      Units units,
      Centres centres,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.services = services;
    this.units = units;
    this.centres = centres;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Inside(
      ServiceCard service,
      Optional<Retirement> end,
      Optional<Unit> unit,
      Optional<Centre> centre) {}

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/services/{code}")
  String show(@PathVariable String code, Model model) {
    var tenant = current.get();
    var wanted = ServiceCode.find(code).orElseThrow(ServiceController::unknown);
    var inside = transactions.read(current.scope(), () -> inside(wanted));
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    model.addAttribute(
        "page",
        ServicePages.of(
                tenant,
                inside.service(),
                inside.unit(),
                inside.centre().map(centre -> CentreCard.of(centre, today)))
            .retired(inside.end()));
    return "catalogue/web/servicePage";
  }

  private Inside inside(ServiceCode code) {
    var end = services.find(code).isPresent() ? Optional.<Retired>empty() : services.retired(code);
    var service =
        services
            .find(code)
            .or(() -> end.map(Retired::last))
            .orElseThrow(ServiceController::unknown);
    return new Inside(
        service,
        end.map(Retired::end),
        units.byCode(service.unit()),
        CentreCard.main(centres.list()));
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
