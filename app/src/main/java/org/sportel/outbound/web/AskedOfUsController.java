package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.outbound.AskedOfUs;
import org.sportel.outbound.AskedOfUs.Asker;
import org.sportel.outbound.AskedOfUs.Letter;
import org.sportel.platform.Authority;
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

  private static final Comparator<Map.Entry<Tenant, Letter>> BY_AGE =
      Comparator.comparing(entry -> entry.getValue().sent());

  private final AskedOfUs asked;
  private final Authority authority;
  private final CurrentTenant current;
  private final Clock clock;

  AskedOfUsController(AskedOfUs asked, CurrentTenant current, Authority authority, Clock clock) {
    this.authority = authority;
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
            letters(askers, Asker::waiting, BY_AGE),
            letters(askers, Asker::answered, BY_AGE.reversed()),
            ResponseCells.definitions()));
    return "outbound/web/askedOfUsPage";
  }

  private static List<List<Cell>> row(Asker one) {
    return one.sum().stream()
        .map(sum -> ResponseCells.texts(name(one.office()), sum, "–"))
        .map(texts -> texts.stream().map(Cell::of).toList())
        .toList();
  }

  private List<List<Cell>> letters(
      List<Asker> askers,
      Function<Asker, List<Letter>> which,
      Comparator<Map.Entry<Tenant, Letter>> order) {
    var opens = authority.may(Power.WORK_CASES) || authority.may(Power.APPROVE_DECISIONS);
    return askers.stream()
        .flatMap(one -> which.apply(one).stream().map(letter -> Map.entry(one.office(), letter)))
        .sorted(order)
        .map(entry -> letter(entry.getKey(), entry.getValue(), opens))
        .toList();
  }

  private static List<Cell> letter(Tenant office, Letter one, boolean opens) {
    return List.of(
        Cell.of(name(office)),
        opens
            ? Cell.link(one.number(), AskedLetterController.at(office.slug(), one.id()))
            : Cell.of(one.number()),
        Cell.of(t("outbound.way." + one.way())),
        Cell.of(Texts.shortDate(one.sent().atZone(office.zone()).toLocalDate())),
        Cell.of(Texts.number(one.days())),
        Cell.of(Texts.shortDate(one.due())),
        Cell.of(t("outbound.asked." + one.stand())));
  }

  private static String name(Tenant office) {
    return Texts.show(office.name()).text();
  }
}
