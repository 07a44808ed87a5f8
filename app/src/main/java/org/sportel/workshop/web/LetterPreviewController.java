package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.LetterTemplate;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.workshop.TextPreview;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;

/** Shows a letter of a draft as the message and as the PDF that people would get. */
@Controller
final class LetterPreviewController {
  private final DesignPart design;
  private final TextPreviewController.Setting setting;
  private final TextPreview preview;
  private final TextSamples samples;
  private final Downloads downloads;
  private final Here here;

  /** Whose letter it is. */
  @org.springframework.stereotype.Component
  record Here(CurrentTenant current, Transactions transactions, Json json) {}

  LetterPreviewController(
      DesignPart design,
      TextPreviewController.Setting setting,
      TextPreview preview,
      TextSamples samples,
      Downloads downloads,
      Here here) {
    this.design = design;
    this.setting = setting;
    this.preview = preview;
    this.samples = samples;
    this.downloads = downloads;
    this.here = here;
  }

  private record Drafted(LetterTemplate letter, TextPreview.Setting setting) {}

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/letters/{name}/preview")
  String show(@PathVariable String code, @PathVariable String name, Model model) {
    var place = Place.of(code, "letters", name);
    model.addAttribute(
        "page",
        new TextSamplesPage(
            place.code().value(),
            place.name(),
            place.href(),
            t("workshop.letter.about"),
            Stream.of(Lang.values()).map(lang -> shown(place, lang)).toList()));
    return "workshop/web/textSamplesPage";
  }

  private TextSamplesPage.Shown shown(Place place, Lang lang) {
    return here.transactions()
        .read(
            here.current().scope(),
            () -> {
              var drafted = drafted(place, lang);
              return new TextSamplesPage.Shown(
                  lang, samples.of(drafted.letter(), drafted.setting(), lang, place.href()));
            });
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/letters/{name}/pdf")
  void pdf(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse answer) {
    var place = Place.of(code, "letters", name);
    var lang = Lang.find(words).orElseGet(Texts::lang);
    var drafted = drafted(place, lang);
    downloads.sendPdf(place.name(), preview.pdf(drafted.letter(), drafted.setting(), lang), answer);
  }

  private Drafted drafted(Place place, Lang lang) {
    var tenant = here.current().get();
    return here.transactions()
        .read(
            here.current().scope(),
            () ->
                new Drafted(
                    letter(design.of(place.code(), PartKind.LETTER, place.name()).part().body()),
                    setting.of(place.code(), tenant, lang)));
  }

  /** A letter that cannot be read yet has no preview. */
  private LetterTemplate letter(String body) {
    try {
      return here.json().read(body, LetterTemplate.class);
    } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.PART_UNKNOWN, t("workshop.part.LETTER"));
    }
  }
}
