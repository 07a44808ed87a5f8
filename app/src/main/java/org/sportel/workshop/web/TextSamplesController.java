package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.util.stream.Stream;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the texts of a decision as they would be read, beside the e-mails that tell of it. */
@Controller
final class TextSamplesController {
  private final DesignPart design;
  private final TextPreviewController.Setting setting;
  private final TextSamples samples;
  private final CurrentTenant current;
  private final Transactions transactions;

  TextSamplesController(
      DesignPart design,
      TextPreviewController.Setting setting,
      TextSamples samples,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.setting = setting;
    this.samples = samples;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/templates/{name}/preview")
  String show(@PathVariable String code, @PathVariable String name, Model model) {
    var place = Place.of(code, "templates", name);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new TextSamplesPage(
                    place.code().value(),
                    place.name(),
                    place.href(),
                    t("workshop.sample.about"),
                    Stream.of(Lang.values()).map(lang -> shown(place, lang)).toList())));
    return "workshop/web/textSamplesPage";
  }

  private TextSamplesPage.Shown shown(Place place, Lang lang) {
    var body = design.of(place.code(), PartKind.TEMPLATE, place.name()).part().body();
    return new TextSamplesPage.Shown(
        lang,
        samples.of(
            setting.template(body),
            setting.of(place.code(), current.get(), lang),
            lang,
            place.href()));
  }
}
