package org.sportel.insight.compared;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.insight.explained.ExplanationRight;
import org.sportel.insight.words.IndicatorWords;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows an office its own share beside those of its peers, who are not named. */
@Controller
final class OwnPlaceController {
  private static final String EXPLANATIONS = "/desk/explanations/";

  private final CompareMunicipalities compare;
  private final ExplanationRight right;

  OwnPlaceController(CompareMunicipalities compare, ExplanationRight right) {
    this.compare = compare;
    this.right = right;
  }

  @GetMapping(EXPLANATIONS + "{code}/peers")
  @Access(power = Power.ADMINISTER)
  String show(@PathVariable String code, Model model) {
    var one = right.require(code);
    model.addAttribute(
        "page",
        new OwnPlacePage(
            Texts.show(one.name()).text(),
            IndicatorWords.formula(one.formula()),
            compare.days(),
            compare.own(one),
            List.of(),
            new Link(t("insight.explain.write"), EXPLANATIONS + code)));
    return "insight/compared/ownPlacePage";
  }

  /** Cases decided on time, which stand in no catalogue of declared indicators. */
  @GetMapping("/desk/figures/on-time/peers")
  @Access(power = Power.ADMINISTER)
  String onTime(Model model) {
    var own = compare.ownOnTime();
    model.addAttribute(
        "page",
        new OwnPlacePage(
            t("insight.indicator.on-time.name"),
            t("insight.readings.compared"),
            compare.days(),
            own.place(),
            own.rows(),
            new Link(t("insight.indicator.on-time.name"), "/desk/figures/on-time")));
    return "insight/compared/ownPlacePage";
  }
}
