package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What changed in a service, and the catalogue as it was on a day, for everybody. */
@Controller
final class ServiceHistoryController {
  /** Versions on one page; each is compared with the one before. */
  private static final int MOST = 20;

  private final VersionHistory history;
  private final VersionDifferences differences;
  private final Units units;
  private final CurrentDay today;
  private final CurrentTenant current;
  private final Transactions transactions;

  ServiceHistoryController(
      VersionHistory history,
      VersionDifferences differences,
      Units units,
      CurrentDay today,
      CurrentTenant current,
      Transactions transactions) {
    this.history = history;
    this.differences = differences;
    this.units = units;
    this.today = today;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/services/{code}/changes")
  String changes(@PathVariable String code, Model model) {
    var wanted = CodeInAddress.read(code);
    model.addAttribute("page", transactions.read(current.scope(), () -> changes(wanted)));
    return "catalogue/web/changesPage";
  }

  private ChangesPage changes(ServiceCode code) {
    var tenant = current.get();
    var served =
        history.of(code).stream().filter(version -> version.state().served().isPresent()).toList();
    if (served.isEmpty()) {
      throw new CatalogueRefusal(Reason.SERVICE_UNKNOWN);
    }
    var views = new ArrayList<ChangesPage.Version>();
    for (var at = 0; at < Math.min(MOST, served.size()); at++) {
      var before =
          at + 1 < served.size()
              ? Optional.of(served.get(at + 1))
              : Optional.<ServiceVersion>empty();
      views.add(view(tenant.slug(), served.get(at), before));
    }
    return new ChangesPage(
        tenant.slug(),
        Texts.show(tenant.name()),
        code.value(),
        Texts.show(served.getFirst().card().title()),
        views,
        served.size() > MOST);
  }

  private ChangesPage.Version view(
      String slug, ServiceVersion version, Optional<ServiceVersion> before) {
    var card = version.card();
    var day = LocalDate.ofInstant(card.publishedAt(), current.get().zone());
    return new ChangesPage.Version(
        t("catalogue.card.version", version.number()),
        VersionViews.period(version.state()),
        ServiceLinks.service(slug, card.code().value()) + "/on/" + day,
        before.isEmpty(),
        before.map(old -> differences.of(old.card(), card)).orElse(List.of()));
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/services/{code}/on/{day}")
  String onDay(@PathVariable String code, @PathVariable String day, Model model) {
    var wanted = CodeInAddress.read(code);
    var asked = day(day);
    var card =
        transactions.read(current.scope(), () -> history.onDay(asked)).stream()
            .filter(version -> version.code().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new CatalogueRefusal(Reason.SERVICE_UNKNOWN));
    var unit = transactions.read(current.scope(), () -> units.byCode(card.unit()));
    model.addAttribute(
        "page",
        ServicePages.of(current.get(), card, unit, Optional.empty()).asOn(Texts.date(asked)));
    return "catalogue/web/servicePage";
  }

  private static LocalDate day(String text) {
    return TypedDay.iso(text).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/catalogue-on")
  String list(@RequestParam Map<String, String> typed, Model model) {
    model.addAttribute(
        "page", transactions.read(current.scope(), () -> list(DayFields.of(typed, "day"))));
    return "catalogue/web/onDayPage";
  }

  private OnDayPage list(DayFields asked) {
    var day = asked.date();
    var wrong = !asked.empty() && day.isEmpty();
    var ahead = day.filter(wanted -> wanted.isAfter(today.day())).isPresent();
    var errors =
        wrong
            ? FieldErrors.none().with("day", "catalogue.refused.NO_SUCH_DAY")
            : ahead ? FieldErrors.none().with("day", "catalogue.onDay.ahead") : FieldErrors.none();
    var shown = day.filter(_ -> errors.isEmpty());
    return new OnDayPage(
        current.get().slug(),
        Texts.show(current.get().name()),
        asked,
        shown.map(Texts::date).orElse(""),
        shown.map(this::rows).orElse(List.of()),
        errors);
  }

  private List<ServiceRow> rows(LocalDate day) {
    var slug = current.get().slug();
    return history.onDay(day).stream()
        .map(
            card ->
                new ServiceRow(
                    Texts.show(card.title()),
                    ServiceLinks.service(slug, card.code().value()) + "/on/" + day,
                    t("catalogue.category." + card.category()),
                    card.code().value(),
                    "",
                    card.card().source().illustrative(),
                    ServiceRow.words(Optional.of(FoundServices.Facts.of(card.card())))))
        .toList();
  }
}
