package org.sportel.casework.procedure;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.IntegrityFindings;
import org.sportel.casework.store.Tasks;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Looks every night whether version, procedure, tasks and forms of each running case still agree. A
 * case is looked at under its lock, so that a step under way is never mistaken for a fault.
 */
@Component
final class LookOverCases implements DailyWork {
  private static final int AT_ONCE = 50;
  private static final UUID FIRST = new UUID(0, 0);

  private final Rows rows;
  private final CaseIntegrity integrity;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ActionContext context;

  LookOverCases(
      Rows rows,
      CaseIntegrity integrity,
      Tenants tenants,
      Transactions transactions,
      ActionContext context) {
    this.rows = rows;
    this.integrity = integrity;
    this.tenants = tenants;
    this.transactions = transactions;
    this.context = context;
  }

  /** The tables that are compared. */
  @Component
  record Rows(Cases cases, Tasks tasks, IntegrityFindings findings) {}

  @Override
  public String name() {
    return "casework.integrity";
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(Scope.of(tenant.id())));
  }

  private void run(Scope scope) {
    var after = FIRST;
    var cases = 0;
    List<CaseId> some;
    do {
      var from = after;
      some = transactions.read(scope, () -> rows.findings().running(from, AT_ONCE));
      var looked = some;
      transactions.run(scope, () -> looked.forEach(this::look));
      cases += some.size();
      after = some.isEmpty() ? after : some.getLast().value();
    } while (!some.isEmpty());
    var all = cases;
    transactions.run(scope, () -> rows.findings().looked(context.now(), all));
  }

  private void look(CaseId id) {
    var file = rows.cases().lock(id);
    rows.findings()
        .replace(
            id,
            file.stage().closedAt().isPresent()
                ? List.of()
                : integrity.of(file, rows.tasks().open(List.of(id.value()))));
  }
}
