package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.CsvFile;
import org.sportel.platform.text.TypedDay;
import org.sportel.standards.GapReport;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Tone;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What centres lack: one's own, and for the operator those of the country. */
@Controller
final class GapsController {
  /** Each municipality is read in its own transaction; so many stand on a page. */
  private static final int PER_PAGE = 20;

  private final GapReport report;
  private final GapWords words;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final CurrentDay today;
  private final Transactions transactions;

  GapsController(
      GapReport report,
      GapWords words,
      Tenants tenants,
      CurrentTenant current,
      CurrentDay today,
      Transactions transactions) {
    this.report = report;
    this.words = words;
    this.tenants = tenants;
    this.current = current;
    this.today = today;
    this.transactions = transactions;
  }

  private record Of(Tenant tenant, List<GapReport.OfCentre> centres) {}

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/standards")
  String own(@RequestParam(defaultValue = "") String day, Model model) {
    var on = day(day);
    return show(false, on, List.of(of(current.get(), on)), Paging.of(1, 1, 1, ""), model);
  }

  @Access(power = {Power.ADMINISTER, Power.MANAGE_CENTRE})
  @GetMapping("/desk/standards.csv")
  ResponseEntity<byte[]> ownFile(@RequestParam(defaultValue = "") String day) {
    return file(List.of(of(current.get(), day(day))));
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping("/desk/network/gaps")
  String network(
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var on = day(day);
    var all = municipalities();
    var paging =
        Paging.of(
            Paging.number(page, 4),
            all.size(),
            PER_PAGE,
            "/desk/network/gaps?day=" + on + "&page=");
    var shown =
        all.stream()
            .skip((paging.page() - 1L) * PER_PAGE)
            .limit(PER_PAGE)
            .map(one -> of(one, on))
            .toList();
    return show(true, on, shown, paging, model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping("/desk/network/gaps.csv")
  ResponseEntity<byte[]> networkFile(@RequestParam(defaultValue = "") String day) {
    var on = day(day);
    return file(municipalities().stream().map(one -> of(one, on)).toList());
  }

  private LocalDate day(String typed) {
    return TypedDay.iso(typed)
        .orElseGet(() -> transactions.read(current.scope(), () -> today.day()));
  }

  /** Those of the operator's country, live ones first. */
  private List<Tenant> municipalities() {
    var country = current.get().country();
    return tenants.list().stream()
        .filter(one -> one.kind() == Tenant.Kind.MUNICIPALITY && one.country().equals(country))
        .sorted(Comparator.comparing(one -> !one.live()))
        .toList();
  }

  /** A municipality, read in its own scope. */
  private Of of(Tenant tenant, LocalDate on) {
    return new Of(tenant, transactions.read(Scope.of(tenant.id()), () -> report.all(on)));
  }

  private static String show(
      boolean network, LocalDate on, List<Of> all, Paging paging, Model model) {
    var centres = all.stream().flatMap(one -> one.centres().stream()).toList();
    var rows = new ArrayList<List<Cell>>();
    all.forEach(one -> one.centres().forEach(centre -> rows.add(row(network, one, centre))));
    model.addAttribute(
        "page",
        new GapsPage(
            network,
            on,
            centres.size(),
            (int) centres.stream().filter(one -> one.gaps().none()).count(),
            columns(network),
            rows,
            paging));
    return "standards/web/gapsPage";
  }

  private static List<Column> columns(boolean network) {
    return Stream.concat(
            network ? Stream.of(Column.of(t("standards.municipality"))) : Stream.<Column>of(),
            Stream.of(
                Column.of(t("standards.centre")),
                Column.of(t("standards.level")),
                Column.figures(t("standards.met")),
                Column.figures(t("standards.gaps.services")),
                Column.figures(t("standards.gaps.equipment")),
                Column.figures(t("standards.gaps.sheet")),
                Column.of(t("standards.state"))))
        .toList();
  }

  private static List<Cell> row(boolean network, Of whose, GapReport.OfCentre one) {
    var gaps = one.gaps();
    var name = Texts.show(one.centre().name());
    var cells = new ArrayList<Cell>();
    if (network) {
      cells.add(Cell.of(Texts.show(whose.tenant().name())));
    }
    cells.add(
        network
            ? Cell.of(name)
            : Cell.link(name, "/desk/admin/centres/" + one.centre().id().value() + "/standard"));
    cells.add(Cell.of(t("network.level." + one.centre().level())));
    cells.add(Cell.of(t("standards.metOf", gaps.met(), gaps.asked())));
    cells.add(Cell.of(Texts.number(gaps.services().size())));
    cells.add(Cell.of(Texts.number(gaps.equipment().size())));
    cells.add(Cell.of(Texts.number(gaps.unknown().size())));
    cells.add(state(one));
    return List.copyOf(cells);
  }

  private static Cell state(GapReport.OfCentre one) {
    if (one.basket().isEmpty()) {
      return Cell.tag(t("standards.noBasket"), Tone.GREY);
    }
    return one.gaps().none()
        ? Cell.tag(t("standards.ready"), Tone.GREEN)
        : Cell.tag(t("standards.open"), Tone.ORANGE);
  }

  private ResponseEntity<byte[]> file(List<Of> all) {
    var rows = new ArrayList<List<String>>();
    rows.add(GapWords.head());
    all.forEach(
        whose -> {
          var name = Texts.show(whose.tenant().name()).text();
          whose.centres().forEach(one -> rows.addAll(words.rows(name, one)));
        });
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("text/csv"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("gaps.csv").build().toString())
        .body(CsvFile.of(rows));
  }
}
