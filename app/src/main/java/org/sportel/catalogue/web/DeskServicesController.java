package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.catalogue.LastImport;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.SwitchServices;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.CardDraft;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.design.DraftBundle;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.catalogue.pages.CodeInAddress;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.Folded;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where staff see their services, switch them on and off and read what the last import found. */
@Controller
final class DeskServicesController {
  private final Services services;
  private final SwitchServices switchServices;
  private final DesignCard design;
  private final Known known;
  private final CurrentTenant current;
  private final Transactions transactions;

  DeskServicesController(
      Services services,
      SwitchServices switchServices,
      DesignCard design,
      Known known,
      CurrentTenant current,
      Transactions transactions) {
    this.services = services;
    this.switchServices = switchServices;
    this.design = design;
    this.known = known;
    this.current = current;
    this.transactions = transactions;
  }

  /** What the page asks. */
  @Component
  record Known(Units units, VersionHistory history, DraftBundle bundle, Authority authority) {}

  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  @GetMapping("/desk/services")
  String list(
      @RequestParam(defaultValue = "") String switched,
      @RequestParam(defaultValue = "") String published,
      @RequestParam(defaultValue = "") String dropped,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String state,
      Model model) {
    var words = TypedText.line(TypedText.cut(q, 200));
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                page(Lacking.read(show), words, state, () -> done(switched, published, dropped))));
    return "catalogue/web/deskServicesPage";
  }

  @Access(power = {Power.DESIGN_SERVICES, Power.ADMINISTER})
  @PostMapping("/desk/services/{code}")
  String change(@PathVariable String code, @RequestParam boolean offered) {
    var wanted = CodeInAddress.read(code);
    transactions.run(current.scope(), () -> switchServices.switchTo(wanted, offered));
    return "redirect:/desk/services?switched=" + wanted.value();
  }

  private DeskServicesPage page(
      Lacking lacking, String words, String state, Supplier<String> done) {
    var own = known.units().tree().all();
    var names = own.stream().collect(Collectors.toMap(Unit::code, unit -> Texts.show(unit.name())));
    var slug = current.get().slug();
    var asked = List.of(Folded.of(words).split(" "));
    var contacts = UnitContacts.of(own);
    var begun = design.begun();
    var ahead = known.history().ahead();
    var all = services.list();
    var lines =
        all.stream()
            .filter(service -> lacking.meets(contacts.open(service.card())))
            .map(
                service ->
                    line(
                        service,
                        slug,
                        names.getOrDefault(service.unit(), new Shown(service.unit(), "")),
                        contacts.open(service.card()),
                        begun.contains(service.code().value()),
                        ahead.getOrDefault(service.code(), List.of())))
            .filter(line -> line.in(state) && (words.isEmpty() || line.has(asked)))
            .toList();
    var summary = OpenSummary.of(all, contacts);
    return new DeskServicesPage(
        words,
        state,
        lines,
        begunServices(),
        others(),
        new DeskServicesPage.Open(summary.words(), summary.list(), lacking.words()),
        services.lastImport().map(DeskServicesController::report),
        "/m/" + slug + "/catalogue-on",
        known.authority().may(Power.DESIGN_SERVICES),
        done.get());
  }

  /** What was just done, as the address says; only what the catalogue bears out. */
  private String done(String switched, String published, String dropped) {
    return ServiceCode.find(switched)
        .flatMap(services::find)
        .map(DeskServicesController::done)
        .or(
            () ->
                ServiceCode.find(published)
                    .flatMap(services::find)
                    .map(card -> t("catalogue.card.published", card.title())))
        .or(
            () ->
                ServiceCode.find(dropped)
                    .filter(code -> !known.history().known(code))
                    .map(code -> t("catalogue.begin.dropped", code.value())))
        .orElse("");
  }

  private List<DeskServicesPage.Begun> begunServices() {
    return design.begunServices().stream().map(this::begun).toList();
  }

  private DeskServicesPage.Begun begun(CardDraft draft) {
    var saved = draft.saved().orElseThrow();
    return new DeskServicesPage.Begun(
        draft.code().value(),
        Texts.show(known.bundle().title(draft.code())),
        t("catalogue.card.savedBy", Texts.office(saved.office()), Texts.dateTime(saved.at())));
  }

  private static DeskServicesPage.Line line(
      ServiceCard service,
      String slug,
      Shown unit,
      List<CardFact> open,
      boolean draft,
      List<ServiceVersion> ahead) {
    var code = service.code().value();
    return new DeskServicesPage.Line(
        code,
        Texts.show(service.title()),
        ServiceLinks.service(slug, code),
        unit,
        service.decisionTime().map(ServicePages::length).orElse("–"),
        open.stream().map(fact -> t("catalogue.fact." + fact)).toList(),
        states(draft, ahead),
        service.offered());
  }

  /** The draft and the versions that are on their way, as tags. */
  private static List<DeskServicesPage.Ahead> states(boolean draft, List<ServiceVersion> ahead) {
    var tags = new ArrayList<DeskServicesPage.Ahead>();
    if (draft) {
      tags.add(new DeskServicesPage.Ahead(t("catalogue.card.draft"), Tone.YELLOW));
    }
    for (var version : ahead) {
      tags.add(
          new DeskServicesPage.Ahead(
              VersionViews.state(version.state()), VersionViews.tone(version.state())));
    }
    return tags;
  }

  private List<DeskServicesPage.Other> others() {
    return known.history().notInForce().stream()
        .map(
            version ->
                new DeskServicesPage.Other(
                    version.card().code().value(),
                    Texts.show(version.card().title()),
                    VersionViews.state(version.state()),
                    VersionViews.end(known.history().retirement(version.card().code()))))
        .toList();
  }

  private static String done(ServiceCard service) {
    return t(
        service.offered() ? "catalogue.desk.switched.on" : "catalogue.desk.switched.off",
        service.title());
  }

  private static DeskServicesPage.Report report(LastImport last) {
    var report = last.report();
    return new DeskServicesPage.Report(
        t("catalogue.desk.report.when", report.file(), Texts.dateTime(last.at())),
        t(
            "catalogue.report.summary",
            report.services(),
            report.added(),
            report.changed(),
            report.unchanged(),
            report.refused()),
        report.findings().entrySet().stream()
            .map(
                entry ->
                    List.of(
                        Cell.of(t("catalogue.finding." + entry.getKey())),
                        Cell.of(Texts.number(entry.getValue()))))
            .toList(),
        report.lines().stream().flatMap(DeskServicesController::cells).toList());
  }

  private static Stream<List<Cell>> cells(ImportReport.Line line) {
    return Stream.concat(
        line.problems().stream()
            .map(
                problem ->
                    List.of(
                        Cell.of(line.code()),
                        Cell.of(t("catalogue.problem." + problem.reason(), problem.value())),
                        Cell.of(problem.value()))),
        line.findings().stream()
            .filter(finding -> finding.unread())
            .map(
                finding ->
                    List.of(
                        Cell.of(line.code()),
                        Cell.of(t("catalogue.finding." + finding.reason())),
                        Cell.of(place(finding)))));
  }

  /** The text; of a field of a structured entry, its name with it. */
  private static String place(TextFinding finding) {
    if (!finding.field().contains(".")) {
      return finding.text();
    }
    return finding.text().isEmpty() ? finding.field() : finding.field() + ": " + finding.text();
  }
}
