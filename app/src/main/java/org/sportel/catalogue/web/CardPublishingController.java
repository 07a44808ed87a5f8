package org.sportel.catalogue.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.design.EntryChange;
import org.sportel.catalogue.design.PartDraft;
import org.sportel.catalogue.design.PublishCard;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.platform.Refused;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Preview, publishing and discarding of a card. */
@Controller
final class CardPublishingController {
  private final Commands commands;
  private final DraftReading reading;
  private final Services services;
  private final Units units;
  private final CurrentTenant current;
  private final Transactions transactions;

  CardPublishingController(
      Commands commands,
      DraftReading reading,
      Services services,
      Units units,
      CurrentTenant current,
      Transactions transactions) {
    this.commands = commands;
    this.reading = reading;
    this.services = services;
    this.units = units;
    this.current = current;
    this.transactions = transactions;
  }

  /** What can be done with a draft, and who else must agree. */
  @Component
  record Commands(DesignCard design, PublishCard publish, VersionHistory history) {}

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/preview")
  String preview(@PathVariable String code, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var draft = commands.design().of(wanted);
              var base = services.version(draft.base());
              var card =
                  reading.read(draft).card().orElseThrow(CardPublishingController::unreadable);
              var seen =
                  new ServiceCard(
                      base.version(), base.number() + 1, base.publishedAt(), true, card);
              return ServicePages.of(
                      current.get(), seen, units.byCode(card.unit()), java.util.Optional.empty())
                  .preview();
            }));
    return "catalogue/web/servicePage";
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/publish")
  String ask(@PathVariable String code, Model model) {
    return ask(CodeInAddress.read(code), Map.of(), FieldErrors.none(), model);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card/publish")
  String publish(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam Map<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    try {
      var done = transactions.write(current.scope(), () -> publish(wanted, edition, typed));
      return done instanceof VersionState.InForce
          ? "redirect:/desk/services?published=" + wanted.value()
          : "redirect:/desk/services/" + wanted.value() + "/versions";
    } catch (Refused refused) {
      answer.setStatus(refused.status());
      return ask(wanted, typed, VersionDeeds.error(refused), model);
    }
  }

  private VersionState publish(ServiceCode code, int edition, Map<String, String> typed) {
    var reason = typed.getOrDefault("reason", "");
    if (typed.getOrDefault("action", "").equals("test")) {
      commands.publish().test(code, edition, reason);
      return new VersionState.InTest();
    }
    var from = VersionDeeds.day(DayFields.of(typed, "from"));
    return commands.publish().publish(code, edition, from, reason);
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card/discard")
  String discard(@PathVariable String code) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> commands.design().discard(wanted));
    return "redirect:/desk/services/" + wanted.value() + "/card";
  }

  private String ask(ServiceCode code, Map<String, String> typed, FieldErrors errors, Model model) {
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var draft = commands.design().of(code);
              return new CardPublishPage(
                  code.value(),
                  Texts.show(services.version(draft.base()).title()),
                  draft.edition(),
                  changes(draft),
                  CardBinder.findings(reading.read(draft)),
                  commands.history().twoPersons(),
                  DayFields.of(typed, "from"),
                  typed.getOrDefault("reason", ""),
                  errors);
            }));
    return "catalogue/web/cardPublishPage";
  }

  private List<CardPage.Change> changes(CardDraft draft) {
    var before = CardEntry.of(services.version(draft.base()).card());
    var after = draft.entry().deepCopy();
    after.remove("unconfirmed");
    var fields = EntryChange.between(before, after).stream().map(CardBinder::change);
    var parts = commands.publish().changedParts(draft.code()).stream();
    return Stream.concat(fields, parts.map(CardPublishingController::change)).toList();
  }

  private static CardPage.Change change(PartDraft part) {
    var office = part.saved().map(PartDraft.Saved::office).orElse("");
    return new CardPage.Change(
        part.part().path(),
        part.removed() ? part.part().name() : "",
        part.removed() ? "" : Texts.t("catalogue.card.partChanged", office));
  }

  private static ResponseStatusException unreadable() {
    return new ResponseStatusException(HttpStatus.CONFLICT);
  }
}
