package org.sportel.operations.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.operations.DiscardReason;
import org.sportel.operations.FailuresOfTenant;
import org.sportel.operations.web.OperationsPage.Line;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.failures.FailedJobs;
import org.sportel.platform.failures.FollowerLags;
import org.sportel.platform.failures.ParkedEntries;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** Puts the page of operations into words. */
@Component
final class OperationsView {
  private static final Set<String> DEEDS = Set.of("retried", "discarded");

  private final FailuresOfTenant failures;
  private final ProgramStanding program;
  private final Transactions transactions;
  private final Tenants tenants;
  private final Authority authority;

  OperationsView(
      FailuresOfTenant failures,
      ProgramStanding program,
      Transactions transactions,
      Tenants tenants,
      Authority authority) {
    this.failures = failures;
    this.program = program;
    this.transactions = transactions;
    this.tenants = tenants;
    this.authority = authority;
  }

  OperationsPage of(Tenant tenant, String done) {
    boolean own = authority.may(Power.ADMINISTER);
    var listed =
        own
            ? transactions.read(Scope.of(tenant.id()), failures::list)
            : FailuresOfTenant.Listed.nothing();
    return new OperationsPage(
        own,
        DEEDS.contains(done) ? "operations.done." + done : "",
        failures(listed),
        new OperationsPage.Standing(
            listed.lags().stream().map(OperationsView::row).toList(), program.rows(tenant)),
        authority.may(Power.OPERATE_NETWORK)
            ? towns()
            : new OperationsPage.Towns(List.of(), List.of()));
  }

  private static OperationsPage.Failures failures(FailuresOfTenant.Listed listed) {
    var lines =
        Stream.concat(
            listed.jobs().stream().map(OperationsView::line),
            listed.entries().stream().map(OperationsView::line));
    return new OperationsPage.Failures(
        listed.counts().jobs(), listed.counts().entries(), lines.toList(), reasons());
  }

  /** Each municipality answers in its own scope, with numbers only. */
  private OperationsPage.Towns towns() {
    var rows = new ArrayList<List<Cell>>();
    for (var tenant : tenants.list()) {
      rows.add(transactions.read(Scope.of(tenant.id()), () -> row(tenant)));
    }
    var columns =
        Stream.of("town", "jobs", "entries", "followers")
            .map(name -> Column.of(t("operations.column." + name)));
    return new OperationsPage.Towns(columns.toList(), rows);
  }

  private List<Cell> row(Tenant tenant) {
    var counts = failures.count();
    return List.of(
        Cell.of(Texts.show(tenant.name())),
        Cell.of(Texts.number(counts.jobs())),
        Cell.of(Texts.number(counts.entries())),
        Cell.of(since(failures.behind())));
  }

  private static Line line(FailedJobs.GivenUp job) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("since", Texts.dateTime(job.failedAt())));
    rows.add(row("why", job.why()));
    return new Line(true, job.id().toString(), "", word("kind", job.kind()), rows, job.known());
  }

  private static Line line(ParkedEntries.Parked entry) {
    var rows = new ArrayList<SummaryRow>();
    rows.add(row("since", Texts.dateTime(entry.parkedAt())));
    rows.add(row("event", entry.type()));
    rows.add(row("tries", Texts.number(entry.tries())));
    rows.add(row("why", entry.why()));
    var title = t("operations.parked", word("follower", entry.follower()));
    return new Line(false, entry.entry().toString(), entry.follower(), title, rows, true);
  }

  private static SummaryRow row(FollowerLags.Lag lag) {
    return SummaryRow.of(word("follower", lag.follower()), since(lag.since()));
  }

  static String since(Optional<Instant> since) {
    return since
        .map(at -> t("operations.behind", Texts.dateTime(at)))
        .orElseGet(() -> t("operations.upToDate"));
  }

  private static SummaryRow row(String name, String value) {
    return SummaryRow.of(t("operations.column." + name), value);
  }

  /** The word for a stable name of the program; the name itself where there is none. */
  private static String word(String what, String name) {
    var key = "operations." + what + "." + name;
    return Texts.knows(key) ? t(key) : name;
  }

  private static List<Option> reasons() {
    return Arrays.stream(DiscardReason.values())
        .map(reason -> Option.of(reason.name(), t("operations.reason." + reason.name())))
        .toList();
  }
}
