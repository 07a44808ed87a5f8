package org.sportel.insight.dashboards;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Writes a dashboard as plain text for the acting person, in the language of the office. */
@Component
final class WriteReport {
  private final Dashboards dashboards;
  private final ReadDashboard read;
  private final Tenants tenants;
  private final Transactions transactions;

  WriteReport(
      Dashboards dashboards, ReadDashboard read, Tenants tenants, Transactions transactions) {
    this.dashboards = dashboards;
    this.read = read;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** The letter; empty where the person may not read it. */
  Optional<DashboardLetters.Letter> write(UUID dashboard, LocalDate last) {
    var tenant = tenants.get(transactions.tenant());
    return dashboards
        .readable(dashboard)
        .map(one -> Texts.speaking(tenant.lang(), tenant.zone(), () -> letter(one, last, tenant)));
  }

  private DashboardLetters.Letter letter(Dashboard one, LocalDate last, Tenant tenant) {
    return new DashboardLetters.Letter(
        tenant.lang(),
        tenant.zone(),
        Texts.show(one.frame().name()).text(),
        Texts.show(tenant.name()).text(),
        read.days(one, last),
        read.read(one, last, AskNetwork.Answers.none()).stream().map(WriteReport::told).toList(),
        "/desk/dashboards/" + one.id());
  }

  private static String told(FigureShown figure) {
    return switch (figure.state()) {
      case WITHHELD -> t("insight.dashboard.withheld");
      case GONE -> t("insight.dashboard.gone");
      case SHOWN -> shown(figure);
    };
  }

  private static String shown(FigureShown figure) {
    var lines = new ArrayList<String>();
    lines.add(
        figure.value().isEmpty()
            ? figure.name()
            : t("insight.dashboard.line", figure.name(), figure.value()));
    lines.addAll(figure.notes());
    figure
        .parts()
        .ifPresent(
            parts ->
                parts
                    .bars()
                    .forEach(
                        bar ->
                            lines.add(t("insight.dashboard.partLine", bar.label(), bar.shown()))));
    return String.join("\n", lines);
  }
}
