package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shares of all tenants side by side for the network's operator: each in its own scope, with
 * numbers only, by size and with intervals instead of a ranking.
 */
@Controller
final class FairController {
  private static final String PATH = "/desk/network/fair";
  private static final String ON_TIME = "on-time";

  private final CompareMunicipalities compare;
  private final DeclaredIndicators indicators;

  FairController(CompareMunicipalities compare, DeclaredIndicators indicators) {
    this.compare = compare;
    this.indicators = indicators;
  }

  @GetMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String compare(@RequestParam(defaultValue = "") String indicator, Model model) {
    var shares = indicators.shipped().stream().filter(one -> one.formula().share()).toList();
    if (indicator.equals(ON_TIME)) {
      model.addAttribute("page", onTime(shares));
      return "insight/compared/fairPage";
    }
    var chosen =
        shares.stream()
            .filter(one -> one.code().equals(indicator))
            .findFirst()
            .orElse(shares.getFirst());
    model.addAttribute("page", page(chosen, shares));
    return "insight/compared/fairPage";
  }

  private FairPage page(DeclaredIndicator chosen, List<DeclaredIndicator> shares) {
    return new FairPage(
        Texts.show(chosen.name()).text(),
        IndicatorWords.formula(chosen.formula()),
        compare.fairly(chosen),
        FairDrawing.columns(),
        List.of(),
        choices(shares));
  }

  private FairPage onTime(List<DeclaredIndicator> shares) {
    var compared = compare.onTime();
    return new FairPage(
        t("insight.indicator.on-time.name"),
        t("insight.readings.compared"),
        compared.fair(),
        OnTimeComparison.columns(),
        compared.readings().rows(),
        choices(shares));
  }

  private static List<Link> choices(List<DeclaredIndicator> shares) {
    var choices = new ArrayList<Link>();
    choices.add(new Link(t("insight.indicator.on-time.name"), PATH + "?indicator=" + ON_TIME));
    shares.forEach(
        one ->
            choices.add(
                new Link(Texts.show(one.name()).text(), PATH + "?indicator=" + one.code())));
    return choices;
  }
}
