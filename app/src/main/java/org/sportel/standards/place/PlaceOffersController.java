package org.sportel.standards.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where it is said how far a centre offers each of the municipality's own services. */
@Controller
final class PlaceOffersController {
  /** What the field of a service begins with. */
  static final String OFFER = "offer-";

  /** The field for every service of which nobody has said anything. */
  static final String REST = "rest";

  private final PlaceOffersPages pages;
  private final Services services;
  private final StateOffers stateOffers;
  private final CurrentTenant current;
  private final Transactions transactions;

  PlaceOffersController(
      PlaceOffersPages pages,
      Services services,
      StateOffers stateOffers,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.services = services;
    this.stateOffers = stateOffers;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/admin/centres/{id}/offers")
  String show(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saved, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.of(new CentreId(id), saved)));
    return "standards/place/placeOffersPage";
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/offers")
  String state(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
    transactions.run(current.scope(), () -> stateOffers.state(new CentreId(id), offers(typed)));
    return "redirect:/desk/admin/centres/" + id + "/offers?saved=true";
  }

  /** What was chosen for a service, else what was chosen for the rest. */
  private Map<ServiceKey, DeliveryKind> offers(Map<String, String> typed) {
    var rest = kind(typed.getOrDefault(REST, ""));
    var offers = new LinkedHashMap<ServiceKey, DeliveryKind>();
    services.list().stream()
        .filter(ServiceCard::offered)
        .map(card -> card.code().value())
        .forEach(
            code ->
                kind(typed.getOrDefault(OFFER + code, ""))
                    .or(() -> typed.containsKey(OFFER + code) ? rest : Optional.empty())
                    .ifPresent(kind -> offers.put(new ServiceKey("", code), kind)));
    return offers;
  }

  private static Optional<DeliveryKind> kind(String name) {
    return Arrays.stream(DeliveryKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }
}
