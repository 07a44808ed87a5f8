package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.ModelRefused;
import org.sportel.web.Access;
import org.sportel.workshop.TypedValues;
import org.sportel.workshop.plain.RuleList;
import org.sportel.workshop.plain.UnreadablePart;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks the decisions of a draft with typed values; nothing is written. */
@Controller
final class TryController {
  private static final String PREFIX = "v.";
  private static final int LONGEST = 2_000;

  private final DesignPart design;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Json json;

  TryController(DesignPart design, CurrentTenant current, Transactions transactions, Json json) {
    this.design = design;
    this.current = current;
    this.transactions = transactions;
    this.json = json;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/decisions/{name}/try")
  String show(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam Map<String, String> typed,
      Model model) {
    var place = Place.of(code, "decisions", name);
    var part =
        transactions.read(
            current.scope(), () -> design.of(place.code(), PartKind.DECISION, place.name()).part());
    var values =
        asked(part.body()).stream()
            .map(one -> new TryPage.Value(one, cut(typed.getOrDefault(PREFIX + one, ""))))
            .toList();
    var answers =
        typed.containsKey("asked") ? answers(part.bytes(), values) : List.<TryPage.Answer>of();
    model.addAttribute(
        "page", new TryPage(place.code().value(), place.name(), place.href(), values, answers));
    return "workshop/web/tryPage";
  }

  private static String cut(String typed) {
    return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
  }

  private static List<String> asked(String body) {
    try {
      return RuleList.asked(body);
    } catch (UnreadablePart _) {
      return List.of();
    }
  }

  private List<TryPage.Answer> answers(byte[] file, List<TryPage.Value> values) {
    var data = new LinkedHashMap<String, Object>();
    values.stream()
        .filter(value -> !value.typed().isBlank())
        .forEach(value -> TypedValues.put(data, value.name(), TypedValues.of(value.typed())));
    try {
      var decisions = Decisions.read(List.of(file));
      return decisions.ids().stream().sorted().map(id -> answer(decisions, id, data)).toList();
    } catch (ModelRefused refused) {
      return List.of(
          new TryPage.Answer(
              "", "", t("workshop.try.failed", String.valueOf(refused.getMessage()))));
    }
  }

  private TryPage.Answer answer(Decisions decisions, String id, Map<String, Object> data) {
    try {
      var result = decisions.decide(id, data);
      return new TryPage.Answer(id, result == null ? "null" : json.write(result), "");
    } catch (Decisions.DecisionFailed failed) {
      return new TryPage.Answer(
          id, "", t("workshop.try.failed", String.valueOf(failed.getMessage())));
    }
  }
}
