package org.sportel.operations.web;

import static org.sportel.web.Texts.t;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.notify.Messages;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.computing.ComputePool;
import org.sportel.platform.failures.LastBackup;
import org.sportel.platform.failures.WaitingJobs;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** How the program itself stands: what is busy, what is late. */
@Component
final class ProgramStanding {
  private final Transactions transactions;
  private final HikariDataSource connections;
  private final ComputePool computing;
  private final WaitingJobs jobs;
  private final Messages messages;
  private final LastBackup backup;

  ProgramStanding(
      Transactions transactions,
      HikariDataSource connections,
      ComputePool computing,
      WaitingJobs jobs,
      Messages messages,
      LastBackup backup) {
    this.transactions = transactions;
    this.connections = connections;
    this.computing = computing;
    this.jobs = jobs;
    this.messages = messages;
    this.backup = backup;
  }

  List<SummaryRow> rows(Tenant tenant) {
    var rows = new ArrayList<SummaryRow>();
    var load = transactions.load();
    rows.add(row("transactions", load.running(), load.most(), load.waiting(), load.refused()));
    var pool = connections.getHikariPoolMXBean();
    rows.add(row("connections", pool.getActiveConnections(), pool.getTotalConnections()));
    rows.add(row("computing", computing.lost()));
    var due = transactions.read(Scope.network(), jobs::due);
    rows.add(line("jobs", t("operations.program.jobs.value", due.count()) + late(due)));
    rows.addAll(brief(tenant));
    return rows;
  }

  /** What an administrator looks at each day: messages on their way and the last backup. */
  List<SummaryRow> brief(Tenant tenant) {
    var waiting = transactions.read(Scope.of(tenant.id()), messages::oldestWaiting);
    return List.of(
        line("mail", OperationsView.since(waiting)),
        line(
            "backup",
            transactions
                .read(Scope.network(), backup::at)
                .map(Texts::dateTime)
                .orElseGet(() -> t("operations.program.backup.never"))));
  }

  private static String late(WaitingJobs.Due due) {
    return due.oldest().map(at -> "; " + t("operations.behind", Texts.dateTime(at))).orElse("");
  }

  private static SummaryRow row(String name, Object... values) {
    return line(name, t("operations.program." + name + ".value", values));
  }

  private static SummaryRow line(String name, String value) {
    return SummaryRow.of(t("operations.program." + name), value);
  }
}
