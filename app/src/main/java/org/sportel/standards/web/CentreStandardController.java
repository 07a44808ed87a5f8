package org.sportel.standards.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.standards.FillSheet;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.StateOffers;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a centre says what it offers and fills in its identity sheet. */
@Controller
final class CentreStandardController {
  /** What the field of a service begins with. */
  static final String OFFER = "offer-";

  private static final int MOST_WORKPLACES = 999;
  private static final int MOST_METRES = 99_999;

  private final CentreStandardPages pages;
  private final StateOffers stateOffers;
  private final FillSheet fillSheet;
  private final CurrentTenant current;
  private final Transactions transactions;

  CentreStandardController(
      CentreStandardPages pages,
      StateOffers stateOffers,
      FillSheet fillSheet,
      CurrentTenant current,
      Transactions transactions) {
    this.pages = pages;
    this.stateOffers = stateOffers;
    this.fillSheet = fillSheet;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/admin/centres/{id}/standard")
  String show(
      @PathVariable UUID id, @RequestParam(defaultValue = "false") boolean saved, Model model) {
    return show(id, Map.of(), FieldErrors.none(), saved, model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/standard/offers")
  String offers(@PathVariable UUID id, @RequestParam Map<String, String> typed) {
    var offers = new LinkedHashMap<ServiceKey, DeliveryKind>();
    typed.forEach(
        (field, value) -> {
          if (field.startsWith(OFFER)) {
            StandardFields.find(DeliveryKind.class, value)
                .ifPresent(
                    kind -> offers.put(ServiceKey.of(field.substring(OFFER.length())), kind));
          }
        });
    transactions.run(
        current.scope(),
        () -> {
          var asked = pages.asked(new CentreId(id));
          offers.keySet().retainAll(asked);
          stateOffers.state(new CentreId(id), offers);
        });
    return "redirect:/desk/admin/centres/" + id + "/standard?saved=true";
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @PostMapping("/desk/admin/centres/{id}/standard/sheet")
  String sheet(
      @PathVariable UUID id,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    try {
      transactions.run(current.scope(), () -> fillSheet.fill(new CentreId(id), sheet(typed)));
      return "redirect:/desk/admin/centres/" + id + "/standard?saved=true";
    } catch (StandardsRefusal refused) {
      answer.setStatus(refused.status());
      return show(id, typed, StandardFields.errors(refused), false, model);
    }
  }

  private static CentreSheet sheet(Map<String, String> typed) {
    return new CentreSheet(
        typed.getOrDefault("sign", ""),
        StandardFields.number(typed, "workplaces", MOST_WORKPLACES),
        new CentreSheet.Stop(
            typed.getOrDefault("stop", ""), StandardFields.number(typed, "metres", MOST_METRES)),
        StandardFields.pieces(typed, "yes"),
        StandardFields.pieces(typed, "no"),
        LocalDate.EPOCH);
  }

  private String show(
      UUID id, Map<String, String> typed, FieldErrors errors, boolean saved, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                pages.page(
                    new CentreId(id),
                    typed.isEmpty() ? Optional.empty() : Optional.of(typed),
                    errors,
                    saved)));
    return "standards/web/centreStandardPage";
  }
}
