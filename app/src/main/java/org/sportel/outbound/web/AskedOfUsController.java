package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.outbound.AskedOfUs;
import org.sportel.outbound.AskedOfUs.Asker;
import org.sportel.outbound.AskedOfUs.Waiting;
import org.sportel.platform.Power;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an institution what other offices ask of it and how fast it answers. */
@Controller
final class AskedOfUsController {
  static final String PATH = "/desk/requests/asked";

  private final AskedOfUs asked;
  private final CurrentTenant current;
  private final Clock clock;

  AskedOfUsController(AskedOfUs asked, CurrentTenant current, Clock clock) {
    this.asked = asked;
    this.current = current;
    this.clock = clock;
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.ADMINISTER})
  @GetMapping(PATH)
  String page(@RequestParam(defaultValue = "") String year, Model model) {
    var today = LocalDate.ofInstant(clock.instant(), current.get().zone());
    int wanted = ResponseCells.year(year, today);
    var askers = asked.by(current.get(), Year.of(wanted));
    model.addAttribute(
        "page",
        new AskedOfUsPage(
            wanted,
            ResponseCells.years(today),
            ResponseCells.columns(t("outbound.asked.office")),
            askers.stream().flatMap(one -> row(one).stream()).toList(),
            List.of(
                Column.of(t("outbound.asked.office")),
                Column.whole(t("outbound.number")),
                Column.of(t("outbound.way")),
                Column.whole(t("outbound.asked.sent")),
                Column.figures(t("outbound.asked.days")),
                Column.whole(t("outbound.due")),
                Column.of(t("outbound.stage"))),
            letters(askers),
            ResponseCells.definitions()));
    return "outbound/web/askedOfUsPage";
  }

  private static List<List<Cell>> row(Asker one) {
    return one.sum().stream()
        .map(sum -> ResponseCells.texts(name(one.office()), sum, "–"))
        .map(texts -> texts.stream().map(Cell::of).toList())
        .toList();
  }

  private static List<List<Cell>> letters(List<Asker> askers) {
    return askers.stream()
        .flatMap(one -> one.waiting().stream().map(letter -> Map.entry(one.office(), letter)))
        .sorted(Comparator.comparing(entry -> entry.getValue().sent()))
        .map(entry -> letter(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Cell> letter(Tenant office, Waiting one) {
    return List.of(
        Cell.of(name(office)),
        Cell.of(one.number()),
        Cell.of(t("outbound.way." + one.way())),
        Cell.of(Texts.shortDate(one.sent().atZone(office.zone()).toLocalDate())),
        Cell.of(Texts.number(one.days())),
        Cell.of(Texts.shortDate(one.due())),
        Cell.of(t(one.late() ? "outbound.asked.late" : "outbound.asked.waits")));
  }

  private static String name(Tenant office) {
    return Texts.show(office.name()).text();
  }
}
