package org.sportel.catalogue.web;

import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The public page as it would be with the draft of a card. */
@Controller
final class CardPreviewController {
  private final DesignCard design;
  private final DraftReading reading;
  private final Services services;
  private final Units units;
  private final CurrentTenant current;
  private final Transactions transactions;

  CardPreviewController(
      DesignCard design,
      DraftReading reading,
      Services services,
      Units units,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.reading = reading;
    this.services = services;
    this.units = units;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/preview")
  String preview(@PathVariable String code, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute("page", transactions.read(current.scope(), () -> page(wanted)));
    return "catalogue/web/servicePage";
  }

  private ServicePage page(ServiceCode code) {
    var draft = design.of(code);
    var card = reading.read(draft).card().orElseThrow(CardPreviewController::unreadable);
    var seen =
        draft
            .base()
            .map(services::version)
            .map(
                base ->
                    new ServiceCard(
                        base.version(), base.number() + 1, base.publishedAt(), true, card))
            .orElseGet(() -> first(draft, card));
    return ServicePages.of(current.get(), seen, units.byCode(card.unit()), Optional.empty())
        .preview();
  }

  /** The first version of a service that was begun here. */
  private static ServiceCard first(CardDraft draft, Card card) {
    var saved = draft.saved().orElseThrow();
    return new ServiceCard(new VersionId(new UUID(0, 0)), 1, saved.at(), true, card);
  }

  private static ResponseStatusException unreadable() {
    return new ResponseStatusException(HttpStatus.CONFLICT);
  }
}
