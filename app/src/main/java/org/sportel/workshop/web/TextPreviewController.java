package org.sportel.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.DecisionTemplate;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Units;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.workshop.TextPreview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.JacksonException;

/** Sends the texts of a draft as the PDF that people would get. */
@Controller
final class TextPreviewController {
  private final DesignPart design;
  private final Setting setting;
  private final TextPreview preview;
  private final Downloads downloads;
  private final CurrentTenant current;
  private final Transactions transactions;

  TextPreviewController(
      DesignPart design,
      Setting setting,
      TextPreview preview,
      Downloads downloads,
      CurrentTenant current,
      Transactions transactions) {
    this.design = design;
    this.setting = setting;
    this.preview = preview;
    this.downloads = downloads;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/templates/{name}/pdf")
  void pdf(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(defaultValue = "granted") String outcome,
      @RequestParam(defaultValue = "") String words,
      HttpServletResponse answer) {
    var place = Place.of(code, "templates", name);
    var lang = Lang.find(words).orElseGet(Texts::lang);
    var tenant = current.get();
    var drafted =
        transactions.read(
            current.scope(),
            () ->
                new Drafted(
                    design.of(place.code(), PartKind.TEMPLATE, place.name()).part().body(),
                    setting.of(place.code(), tenant, lang)));
    var pdf =
        preview.pdf(
            setting.template(drafted.body()), drafted.setting(), outcome.equals("granted"), lang);
    downloads.sendPdf(place.name() + "-" + outcome, pdf, answer);
  }

  /** What the transaction read. */
  private record Drafted(String body, TextPreview.Setting setting) {}

  /** Whose texts they are. */
  @org.springframework.stereotype.Component
  static final class Setting {
    private final DraftBundle bundle;
    private final Units units;
    private final Json json;
    private final Clock clock;

    Setting(DraftBundle bundle, Units units, Json json, Clock clock) {
      this.bundle = bundle;
      this.units = units;
      this.json = json;
      this.clock = clock;
    }

    TextPreview.Setting of(ServiceCode code, Tenant tenant, Lang lang) {
      return of(bundle.card(code), tenant, lang);
    }

    TextPreview.Setting of(Card card, Tenant tenant, Lang lang) {
      var unit = units.byCode(card.unit()).map(found -> found.name().in(lang).text());
      return new TextPreview.Setting(tenant, card, unit.orElse(""), clock.instant());
    }

    /** Texts that cannot be read yet have no preview. */
    DecisionTemplate template(String body) {
      try {
        return json.read(body, DecisionTemplate.class).whole();
      } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
        throw new CatalogueRefusal(CatalogueRefusal.Reason.PART_UNKNOWN, "PDF");
      }
    }
  }
}
