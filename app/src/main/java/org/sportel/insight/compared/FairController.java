package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Alternative;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shares and medians of all tenants side by side for the network's operator: each in its own scope,
 * with numbers only, by size and with intervals instead of a ranking.
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
  String compare(
      @RequestParam(defaultValue = "") String indicator,
      @RequestParam(defaultValue = "") String size,
      Model model) {
    var band = SizeBand.find(size);
    var choices = indicators.shipped().stream().filter(one -> one.formula().comparable()).toList();
    var chosen =
        choices.stream()
            .filter(one -> one.code().equals(indicator))
            .findFirst()
            .orElse(choices.getFirst());
    model.addAttribute(
        "page",
        new FairPage(
            indicator.equals(ON_TIME) ? onTime(band) : comparison(chosen, band),
            sizes(indicator.equals(ON_TIME) ? ON_TIME : chosen.code(), band),
            links(choices)));
    return "insight/compared/fairPage";
  }

  private FairPage.Comparison comparison(DeclaredIndicator chosen, Optional<SizeBand> band) {
    var name = Texts.show(chosen.name()).text();
    var formula = IndicatorWords.formula(chosen.formula());
    if (!chosen.formula().share()) {
      var medians = compare.medians(chosen, band);
      return new FairPage.Comparison(
          name,
          formula,
          Optional.empty(),
          Optional.of(medians),
          MedianComparison.columns(),
          medians.rows(),
          List.of());
    }
    var fair = compare.fairly(chosen, band);
    return new FairPage.Comparison(
        name,
        formula,
        Optional.of(fair),
        Optional.empty(),
        FairDrawing.columns(),
        fair.rows(),
        List.of());
  }

  private FairPage.Comparison onTime(Optional<SizeBand> band) {
    var compared = compare.onTime(band);
    return new FairPage.Comparison(
        t("insight.indicator.on-time.name"),
        t("insight.readings.compared"),
        Optional.of(compared.fair()),
        Optional.empty(),
        OnTimeComparison.columns(),
        compared.fair().rows(),
        compared.readings().rows());
  }

  private static List<Alternative> sizes(String code, Optional<SizeBand> band) {
    var path = PATH + "?indicator=" + code;
    var sizes = new ArrayList<Alternative>();
    sizes.add(new Alternative(t("insight.size.all"), path, band.isEmpty()));
    Arrays.stream(SizeBand.values())
        .map(
            one ->
                new Alternative(
                    one.words(), path + "&size=" + one, band.filter(one::equals).isPresent()))
        .forEach(sizes::add);
    return sizes;
  }

  private static List<Link> links(List<DeclaredIndicator> choices) {
    var links = new ArrayList<Link>();
    links.add(new Link(t("insight.indicator.on-time.name"), PATH + "?indicator=" + ON_TIME));
    choices.forEach(
        one ->
            links.add(new Link(Texts.show(one.name()).text(), PATH + "?indicator=" + one.code())));
    return links;
  }
}
