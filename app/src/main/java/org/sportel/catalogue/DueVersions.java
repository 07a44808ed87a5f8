package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Brings versions into force and ends services when their day begins in the tenant's calendar. A
 * job is due at that midnight; the nightly work catches up what was missed.
 */
@Component
final class DueVersions implements JobHandler<DueVersions.Order>, DailyWork {
  static final String KIND = "catalogue.due-versions";

  /** What the day was planned for: a version or a service. */
  record Order(UUID subject) {}

  private final VersionMoves moves;
  private final VersionSteps steps;
  private final VersionCalendar calendar;
  private final Tenants tenants;
  private final Transactions transactions;

  DueVersions(
      VersionMoves moves,
      VersionSteps steps,
      VersionCalendar calendar,
      Tenants tenants,
      Transactions transactions) {
    this.moves = moves;
    this.steps = steps;
    this.calendar = calendar;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public String name() {
    return KIND;
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(tenant.id()));
  }

  @Override
  public void run(TenantId tenant, Order order) {
    run(tenant);
  }

  private void run(TenantId tenant) {
    var scope = Scope.of(tenant);
    var versions = transactions.read(scope, () -> moves.due(calendar.today()));
    versions.forEach(version -> transactions.run(scope, () -> enforce(version)));
    var ends = transactions.read(scope, () -> steps.ending(calendar.today()));
    ends.forEach(service -> transactions.run(scope, () -> end(service, calendar.today())));
  }

  private void enforce(Versions.Stored seen) {
    var service = moves.hold(seen.service());
    moves.due(calendar.today()).stream()
        .filter(version -> version.id().equals(seen.id()))
        .forEach(version -> moves.enforce(version, service.offered(), ""));
  }

  private void end(UUID service, LocalDate today) {
    moves.hold(service);
    steps
        .retirement(service)
        .filter(end -> !end.done() && end.proposer().isEmpty() && !end.from().isAfter(today))
        .ifPresent(end -> moves.inForce(service).ifPresent(version -> moves.end(version, end)));
  }
}
