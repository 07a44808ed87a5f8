package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.design.DesignPart;
import org.sportel.forms.Form;
import org.sportel.forms.FormRefused;
import org.sportel.forms.FormView;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows a draft form in the program's own drawing, at the widths and in the languages of people.
 */
@Controller
final class PreviewController {
  private static final String PHONE = "phone";
  private static final String DESKTOP = "desktop";

  private final DesignPart design;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  PreviewController(
      DesignPart design, CurrentTenant current, Transactions transactions, Clock clock) {
    this.design = design;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Access(power = Power.DESIGN_SERVICES)
  @GetMapping("/desk/services/{code}/design/forms/{name}/preview")
  String show(
      @PathVariable String code,
      @PathVariable String name,
      @RequestParam(defaultValue = DESKTOP) String width,
      @RequestParam(defaultValue = "") String words,
      Model model) {
    var place = Place.of(code, "forms", name);
    var lang = Lang.find(words).orElseGet(Texts::lang);
    var body =
        transactions.read(
            current.scope(),
            () -> design.of(place.code(), PartKind.FORM, place.name()).part().body());
    var phone = width.equals(PHONE);
    var widths =
        Stream.of(DESKTOP, PHONE)
            .map(one -> link(place, t("workshop.preview." + one), one, lang, one.equals(width)))
            .toList();
    var languages =
        Stream.of(Lang.values())
            .map(one -> link(place, one.label(), phone ? PHONE : DESKTOP, one, one == lang))
            .toList();
    model.addAttribute(
        "page",
        new FormPreviewPage(
            place.code().value(),
            place.name(),
            place.href(),
            phone,
            widths,
            languages,
            view(body, lang)));
    return "workshop/web/formPreviewPage";
  }

  private static Link link(Place place, String text, String width, Lang lang, boolean here) {
    return new Link(
        text, here ? "" : place.href() + "/preview?width=" + width + "&words=" + lang.tag());
  }

  private Optional<FormView> view(String body, Lang lang) {
    var zone = Texts.zone();
    try {
      var form = Form.read(body);
      return Optional.of(
          Texts.speaking(lang, zone, () -> form.view(Map.of(), clock.instant().atZone(zone))));
    } catch (FormRefused _) {
      return Optional.empty();
    }
  }
}
