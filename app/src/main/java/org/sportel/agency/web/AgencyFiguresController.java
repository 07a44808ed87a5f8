package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.agency.figures.AgencyFacts;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * How many cases were taken in a month: a municipality sees for whom, an institution by whom. Both
 * are the same cases, counted once on each side.
 */
@Controller
final class AgencyFiguresController {
  private final AgencyFacts facts;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  AgencyFiguresController(
      AgencyFacts facts,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.facts = facts;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping("/desk/agency/figures")
  String show(@RequestParam(defaultValue = "") String month, Model model) {
    var here = current.get();
    var now = YearMonth.from(clock.instant().atZone(here.zone()));
    var shown = month(month, now);
    boolean institution = here.kind() == Tenant.Kind.INSTITUTION;
    var counts =
        transactions.read(
            current.scope(),
            () -> facts.between(begin(shown, here), begin(shown.plusMonths(1), here)));
    var titles =
        counts.stream()
            .map(one -> institution ? here.id() : one.other())
            .distinct()
            .collect(Collectors.toMap(id -> id, names::services));
    model.addAttribute(
        "page",
        new AgencyFiguresPage(
            Texts.month(shown),
            shown.minusMonths(1).toString(),
            shown.isBefore(now) ? shown.plusMonths(1).toString() : "",
            institution,
            counts.stream().mapToInt(AgencyFacts.Count::cases).sum(),
            List.of(
                Column.of(t(institution ? "agency.host" : "agency.institution")),
                Column.of(t("agency.centre")),
                Column.of(t("agency.service")),
                Column.figures(t("agency.cases"))),
            counts.stream().map(one -> row(one, here, titles)).toList()));
    return "agency/web/agencyFiguresPage";
  }

  private List<Cell> row(
      AgencyFacts.Count one, Tenant here, Map<TenantId, Map<String, LocalText>> titles) {
    boolean institution = here.kind() == Tenant.Kind.INSTITUTION;
    var title =
        titles.getOrDefault(institution ? here.id() : one.other(), Map.of()).get(one.code());
    return List.of(
        Cell.of(names.name(one.other())),
        one.centre().isEmpty()
            ? Cell.of(t("agency.centre.none"))
            : Cell.of(names.centre(institution ? one.other() : here.id(), one.centre())),
        title == null ? Cell.of(one.code()) : Cell.of(Texts.show(title)),
        Cell.of(Texts.number(one.cases())));
  }

  private static Instant begin(YearMonth month, Tenant here) {
    return month.atDay(1).atStartOfDay(here.zone()).toInstant();
  }

  /** The month asked for; the present one where it is none, or has not come. */
  private static YearMonth month(String typed, YearMonth now) {
    return TypedDay.isoMonth(typed).filter(asked -> !asked.isAfter(now)).orElse(now);
  }
}
