package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
  private final CentreStatements statements;
  private final CurrentTenant current;
  private final Authority authority;

  PlaceOffersPages(
      Centres centres, CentreStatements statements, CurrentTenant current, Authority authority) {
    this.centres = centres;
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
  PlaceOffersPage of(CentreId id, List<Offered> services, boolean saved) {
    var centre = centres.get(id);
    CentreRight.require(authority, centre);
    var said = statements.offers(id);
    var rows = services.stream().filter(one -> one.in(centre)).map(one -> row(one, said)).toList();
    var kinds = options(Arrays.stream(DeliveryKind.values()));
    var shown = centre.unit().map(unit -> PlaceLinks.office(current.get().slug(), unit)).orElse("");
    return new PlaceOffersPage(id.value(), Texts.show(centre.name()), rows, kinds, shown, saved);
  }

  private static PlaceOffersPage.Row row(Offered one, Map<ServiceKey, DeliveryKind> said) {
    return new PlaceOffersPage.Row(
        PlaceOffersController.OFFER + one.code(),
        one.name(),
        one.code(),
        options(one.kinds().stream()),
        Optional.ofNullable(said.get(one.key())).map(Enum::name).orElse(""));
  }

  private static List<Option> options(Stream<DeliveryKind> kinds) {
    return kinds.map(kind -> Option.of(kind.name(), t("standards.delivery." + kind))).toList();
  }
}
