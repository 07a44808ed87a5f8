package org.sportel.standards.place;

import java.util.List;
import java.util.Map;
import org.sportel.network.Centre;
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

/** How far each centre offers one service, of the municipality or of an institution. */
@Controller
final class ServiceOffersController {
  private static final String OWN = OfferMatrixController.PATH + "/services/{code}";
  private static final String OTHER = OfferMatrixController.PATH + "/services/{institution}/{code}";

  private final OfferTable offers;
  private final OfferedServices services;
  private final OfferMatrixPages pages;
  private final StateOffers state;
  private final CurrentTenant current;
  private final Transactions transactions;

  ServiceOffersController(
      OfferTable offers,
      OfferedServices services,
      OfferMatrixPages pages,
      StateOffers state,
      CurrentTenant current,
      Transactions transactions) {
    this.offers = offers;
    this.services = services;
    this.pages = pages;
    this.state = state;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(OWN)
  String own(@PathVariable String code, Model model) {
    return show(code, model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping(OTHER)
  String other(@PathVariable String institution, @PathVariable String code, Model model) {
    return show(new ServiceKey(institution, code).text(), model);
  }

  private String show(String code, Model model) {
    var all = services.all();
    model.addAttribute("page", transactions.read(current.scope(), () -> pages.service(all, code)));
    return "standards/place/serviceOffersPage";
  }

  /** Says for the centres of the form how far they offer the service. */
  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping(OWN)
  String own(@PathVariable String code, @RequestParam Map<String, String> typed) {
    return say(code, typed);
  }

  /** The same for a service of an institution. */
  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping(OTHER)
  String other(
      @PathVariable String institution,
      @PathVariable String code,
      @RequestParam Map<String, String> typed) {
    return say(new ServiceKey(institution, code).text(), typed);
  }

  private String say(String code, Map<String, String> typed) {
    var all = services.all();
    transactions.run(current.scope(), () -> say(all, code, typed));
    return "redirect:" + OfferMatrixController.PATH + "?done=saved";
  }

  private void say(List<Offered> all, String code, Map<String, String> typed) {
    pages.service(all, code);
    var table = offers.read(all);
    table
        .service(code)
        .ifPresent(
            service ->
                table.centres().stream()
                    .filter(service::in)
                    .forEach(centre -> say(service, centre, typed)));
  }

  private void say(Offered service, Centre centre, Map<String, String> typed) {
    OfferChange.kind(typed.getOrDefault(PlaceOffersController.OFFER + centre.id().value(), ""))
        .filter(service.kinds()::contains)
        .ifPresent(
            kind ->
                state.state(centre.id(), Map.<ServiceKey, DeliveryKind>of(service.key(), kind)));
  }
}
