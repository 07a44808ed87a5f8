package org.sportel.insight.compared;

import java.util.List;
import java.util.Locale;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one indicator of every municipality of a country on a map, to the network's operator. */
@Controller
final class NetworkMapController {
  private static final String PATH = "/desk/network/map";

  private final CompareMunicipalities compare;
  private final DeclaredIndicators indicators;

  NetworkMapController(CompareMunicipalities compare, DeclaredIndicators indicators) {
    this.compare = compare;
    this.indicators = indicators;
  }

  @GetMapping(PATH)
  @Access(power = Power.OPERATE_NETWORK)
  String map(
      @RequestParam(defaultValue = "") String indicator,
      @RequestParam(defaultValue = "") String country,
      Model model) {
    var all = indicators.shipped();
    var one =
        all.stream().filter(any -> any.code().equals(indicator)).findFirst().orElse(all.getFirst());
    model.addAttribute("page", page(one, compare.country(country)));
    return "insight/compared/networkMapPage";
  }

  private NetworkMapPage page(DeclaredIndicator one, String country) {
    return new NetworkMapPage(
        Texts.show(one.name()).text(),
        IndicatorWords.formula(one.formula()),
        compare.days(),
        choices(one, country),
        compare.map(one, country),
        compare.courses(one, country));
  }

  private NetworkMapPage.Choices choices(DeclaredIndicator one, String country) {
    var countries = compare.countries();
    return new NetworkMapPage.Choices(
        indicators.shipped().stream()
            .map(any -> Option.of(any.code(), Texts.show(any.name()).text()))
            .toList(),
        one.code(),
        countries.size() < 2
            ? List.of()
            : countries.stream().map(NetworkMapController::named).toList(),
        country);
  }

  private static Option named(String country) {
    var locale = Locale.of("", country);
    return Option.of(country, locale.getDisplayCountry(Texts.lang().locale()));
  }
}
