package org.sportel.catalogue.states;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardState;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.EntryChange;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.catalogue.pages.FieldName;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.node.JsonNodeFactory;

/** Shows what a card's draft said before, compares it with what it says now, and brings it back. */
@Controller
final class CardStatesController {
  private final DesignCard design;
  private final CurrentTenant current;
  private final Transactions transactions;

  CardStatesController(DesignCard design, CurrentTenant current, Transactions transactions) {
    this.design = design;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/earlier")
  String list(@PathVariable String code, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var now = design.of(wanted);
              return new CardStatesPage(
                  wanted.value(),
                  now.saved().map(by -> saved(by.office(), Texts.dateTime(by.at()))).orElse(""),
                  design.earlier(wanted).stream().map(state -> link(wanted, state)).toList());
            }));
    return "catalogue/states/cardStatesPage";
  }

  private static String saved(String office, String at) {
    return t("catalogue.states.saved", office, at);
  }

  private static Link link(ServiceCode code, CardState state) {
    return new Link(
        saved(state.saved().office(), Texts.dateTime(state.saved().at())),
        "/desk/services/" + code.value() + "/card/earlier/" + state.number());
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card/earlier/{number}")
  String show(@PathVariable String code, @PathVariable int number, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var state = design.earlier(wanted, number);
              return new CardStatePage(
                  wanted.value(),
                  number,
                  link(wanted, state).text(),
                  changes(EntryChange.between(state.entry(), design.of(wanted).entry())),
                  changes(
                      EntryChange.between(JsonNodeFactory.instance.objectNode(), state.entry())));
            }));
    return "catalogue/states/cardStatePage";
  }

  private static List<EntryChange> changes(List<EntryChange> changes) {
    return changes.stream()
        .map(one -> new EntryChange(FieldName.of(one.field()), one.before(), one.after()))
        .toList();
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card/earlier/{number}")
  String restore(@PathVariable String code, @PathVariable int number) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> design.restore(wanted, number));
    return "redirect:/desk/services/" + wanted.value() + "/card?done=restored";
  }
}
