package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardAction;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.EntryChange;
import org.sportel.catalogue.design.FormEntry;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** The editor of a service's card: every button saves what was typed. */
@Controller
final class CardController {
  private static final String PAGE = "catalogue/web/cardPage";
  private static final Set<String> DONE = Set.of("saved", "restored");
  private static final Map<String, String> SECTIONS =
      Map.of(
          "DOCUMENTS", "#documents",
          "FEES", "#fees",
          "DEADLINE", "#deadlines",
          "APPEAL", "#remedy");

  /** Before the action of a button the name of the field that belongs to it. */
  static final String FILL = "field:";

  private final DesignCard design;
  private final CardBinder binder;
  private final CurrentTenant current;
  private final Transactions transactions;

  CardController(
      DesignCard design, CardBinder binder, CurrentTenant current, Transactions transactions) {
    this.design = design;
    this.binder = binder;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/card")
  String show(
      @PathVariable String code, @RequestParam(defaultValue = "") String done, Model model) {
    var wanted = CodeInAddress.read(code);
    var said = DONE.contains(done) ? t("catalogue.card.done." + done) : "";
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> binder.page(design.of(wanted), new CardPage.Notice(said, "", List.of()))));
    return PAGE;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @PostMapping("/desk/services/{code}/card")
  String save(
      @PathVariable String code,
      @RequestParam(defaultValue = "0") int edition,
      @RequestParam(defaultValue = "save") String action,
      @RequestParam MultiValueMap<String, String> typed,
      HttpServletResponse answer,
      Model model) {
    var wanted = CodeInAddress.read(code);
    var entry = FormEntry.of(typed);
    try {
      transactions.run(
          current.scope(),
          () -> {
            CardAction.apply(action, first(typed, FILL + action), entry);
            design.save(wanted, edition, entry);
          });
      waive(wanted, action, typed);
      return "redirect:/desk/services/" + wanted.value() + "/card?done=saved" + anchor(action);
    } catch (CatalogueRefusal refused) {
      answer.setStatus(refused.status());
      model.addAttribute("page", again(wanted, entry, refused));
      return PAGE;
    }
  }

  /** In a transaction of its own: a missing reason loses nothing of what was typed. */
  private void waive(ServiceCode code, String action, MultiValueMap<String, String> typed) {
    var words = action.split(":", 3);
    if (words.length < 3) {
      return;
    }
    var rule = CardBinder.rule(words[1]);
    if (rule.isPresent() && words[0].equals("unwaive")) {
      transactions.run(current.scope(), () -> design.unwaive(code, rule.get(), words[2]));
    }
    if (!words[0].equals("waive")) {
      return;
    }
    var reason = first(typed, "reason." + words[1] + "." + words[2]);
    if (rule.isPresent()) {
      transactions.run(current.scope(), () -> design.waive(code, rule.get(), words[2], reason));
    }
  }

  private static String first(MultiValueMap<String, String> typed, String name) {
    return Objects.requireNonNullElse(typed.getFirst(name), "");
  }

  private static String anchor(String action) {
    var words = action.split(":", 3);
    if (words.length < 2) {
      return "";
    }
    return switch (words[0]) {
      case "add", "remove" -> "#" + words[1].split("\\.", 2)[0];
      case "confirm" -> SECTIONS.getOrDefault(words[1], "");
      case "mend", "fill", "waive", "unwaive" -> "#findings";
      default -> "";
    };
  }

  /** What was typed is shown again, beside what somebody else saved meanwhile. */
  private CardPage again(ServiceCode code, ObjectNode typed, CatalogueRefusal refused) {
    return transactions.read(
        current.scope(),
        () -> {
          var now = design.of(code);
          typed.put("code", code.value());
          var differs =
              EntryChange.between(now.entry(), typed).stream().map(CardBinder::change).toList();
          return binder.page(
              CardBinder.with(now, typed),
              new CardPage.Notice("", t(refused.messageKey(), refused.args()), differs));
        });
  }
}
