package org.sportel.standards.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
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

/** Where it is said how far a centre offers each service. */
@Controller
final class PlaceOffersController {
  /** What the field of a service begins with. */
  static final String OFFER = "offer-";

  /** The field for every service of which nobody has said anything. */
  static final String REST = "rest";

  private final PlaceOffersPages pages;
  private final OfferedServices services;
  private final Centres centres;
  private final StateOffers stateOffers;
  private final CurrentTenant current;
  private final Transactions transactions;

  PlaceOffersController(
      PlaceOffersPages pages,
      OfferedServices services,
      Centres centres,
      StateOffers stateOffers,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.services = services;
    this.centres = centres;
    this.stateOffers = stateOffers;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/admin/centres/{id}/offers")
  String show(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saved, Model model) {
    var all = services.all();
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> pages.of(new CentreId(id), all, saved)));
    return "standards/place/placeOffersPage";
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/offers")
  String state(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var all = services.all();
    transactions.run(
        current.scope(),
        () -> {
          var centre = centres.get(new CentreId(id));
          var own = all.stream().filter(one -> one.in(centre)).toList();
          stateOffers.state(centre.id(), offers(own, typed));
        });
    return "redirect:/desk/admin/centres/" + id + "/offers?saved=true";
  }

  /** What was chosen for a service, else what was chosen for the rest. */
  private static Map<ServiceKey, DeliveryKind> offers(
      List<Offered> services, Map<String, String> typed) {
    var rest = kind(typed.getOrDefault(REST, ""));
    var offers = new LinkedHashMap<ServiceKey, DeliveryKind>();
    services.forEach(
        service -> {
          var field = OFFER + service.code();
          kind(typed.getOrDefault(field, ""))
              .or(() -> typed.containsKey(field) ? rest : Optional.empty())
              .filter(service.kinds()::contains)
              .ifPresent(kind -> offers.put(service.key(), kind));
        });
    return offers;
  }

  private static Optional<DeliveryKind> kind(String name) {
    return Arrays.stream(DeliveryKind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst();
  }
}
