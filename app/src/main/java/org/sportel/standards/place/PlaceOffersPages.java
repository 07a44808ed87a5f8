package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Binds the page on which a centre's offers are said. */
@Component
final class PlaceOffersPages {
  private final Centres centres;
  private final Services services;
  private final CentreStatements statements;
  private final CurrentTenant current;
  private final Authority authority;

  PlaceOffersPages(
      Centres centres,
      Services services,
      CentreStatements statements,
      CurrentTenant current,
      Authority authority) {
    this.centres = centres;
    this.services = services;
    this.statements = statements;
    this.current = current;
    this.authority = authority;
  }

  /**
   * The page, inside the caller's transaction.
   *
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed for whoever neither administers nor manages the centre
   */
  PlaceOffersPage of(CentreId id, boolean saved) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    var said = statements.offers(id);
    var rows =
        services.list().stream()
            .filter(ServiceCard::offered)
            .sorted(Comparator.comparing(card -> Offices.order(card.title())))
            .map(card -> row(card, said))
            .toList();
    var kinds =
        Arrays.stream(DeliveryKind.values())
            .map(kind -> Option.of(kind.name(), t("standards.delivery." + kind)))
            .toList();
    var shown = centre.unit().map(unit -> PlaceLinks.office(current.get().slug(), unit)).orElse("");
    return new PlaceOffersPage(id.value(), Texts.show(centre.name()), rows, kinds, shown, saved);
  }

  private static PlaceOffersPage.Row row(ServiceCard card, Map<ServiceKey, DeliveryKind> said) {
    var code = card.code().value();
    return new PlaceOffersPage.Row(
        PlaceOffersController.OFFER + code,
        Texts.show(card.title()).text(),
        code,
        Optional.ofNullable(said.get(new ServiceKey("", code))).map(Enum::name).orElse(""));
  }
}
