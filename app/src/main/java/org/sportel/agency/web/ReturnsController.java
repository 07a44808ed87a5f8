package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.sportel.agency.AgencyDelegations;
import org.sportel.agency.model.MonthlyReturn;
import org.sportel.agency.returns.MonthlyReturns;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The returns of a month: one for each institution that delegated something. */
@Controller
final class ReturnsController {
  static final String PATH = "/desk/agency/returns";

  private final MonthlyReturns returns;
  private final AgencyDelegations delegations;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  ReturnsController(
      MonthlyReturns returns,
      AgencyDelegations delegations,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.returns = returns;
    this.delegations = delegations;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Access(power = {Power.MANAGE_CENTRE, Power.ADMINISTER})
  @GetMapping(PATH)
  String list(@RequestParam(defaultValue = "") String month, Model model) {
    var here = current.get();
    var last = YearMonth.from(clock.instant().atZone(here.zone())).minusMonths(1);
    var shown = TypedDay.isoMonth(month).filter(one -> !one.isAfter(last)).orElse(last);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                new ReturnsPage(
                    Texts.month(shown),
                    shown.minusMonths(1).toString(),
                    shown.isBefore(last) ? shown.plusMonths(1).toString() : "",
                    List.of(
                        Column.of(t("agency.institution")),
                        Column.figures(t("agency.return.applications")),
                        Column.figures(t("agency.return.consultations")),
                        Column.figures(t("agency.return.version")),
                        Column.of(t("agency.state"))),
                    rows(here, shown))));
    return "agency/web/returnsPage";
  }

  private List<List<Cell>> rows(Tenant here, YearMonth month) {
    var all = returns.of(month);
    var institutions = new TreeSet<String>();
    delegations.to(here.id()).forEach(one -> institutions.add(slug(one.institution())));
    all.forEach(one -> institutions.add(slug(one.institution())));
    var rows = new ArrayList<List<Cell>>();
    for (var slug : institutions) {
      var institution = names.bySlug(slug).orElseThrow();
      var latest = all.stream().filter(one -> one.institution().equals(institution.id()));
      rows.add(row(institution, month, latest.findFirst().orElse(null)));
    }
    return rows;
  }

  private String slug(TenantId id) {
    return names.tenant(id).slug();
  }

  private static List<Cell> row(
      Tenant institution, YearMonth month, @org.jspecify.annotations.Nullable MonthlyReturn one) {
    return List.of(
        Cell.link(Texts.show(institution.name()), PATH + "/" + institution.slug() + "/" + month),
        Cell.of(one == null ? "" : Texts.number(one.applications())),
        Cell.of(one == null ? "" : Texts.number(one.consultations())),
        Cell.of(one == null ? "" : Texts.number(one.version())),
        one == null ? Cell.tag(t("agency.return.none"), Tone.GREY) : stage(one));
  }

  static Cell stage(MonthlyReturn one) {
    var stage = one.stage();
    return Cell.tag(
        t("agency.return.stage." + stage),
        stage == MonthlyReturn.Stage.SIGNED ? Tone.GREEN : Tone.PLAIN);
  }
}
