package org.sportel.casework.procedure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Warns of deadlines that end within three days: the open tasks of the case become urgent and come
 * first on their worklists; a procedure that waits for {@code deadline-near} goes on.
 */
@Component
final class DeadlineWarnings implements DailyWork {
  private static final Duration AHEAD = Duration.ofDays(3);
  private static final int URGENT = 80;
  private static final String MESSAGE = "deadline-near";

  private final Cases cases;
  private final Tasks tasks;
  private final CaseProcedure procedure;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ActionContext context;

  DeadlineWarnings(
      Cases cases,
      Tasks tasks,
      CaseProcedure procedure,
      Tenants tenants,
      Transactions transactions,
      ActionContext context) {
    this.cases = cases;
    this.tasks = tasks;
    this.procedure = procedure;
    this.tenants = tenants;
    this.transactions = transactions;
    this.context = context;
  }

  @Override
  public String name() {
    return "casework.deadline-warnings";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var scope = Scope.of(tenant.id());
      List<CaseId> near;
      do {
        near = transactions.read(scope, this::near);
        near.forEach(id -> transactions.run(scope, () -> warn(id)));
      } while (!near.isEmpty());
    }
  }

  private List<CaseId> near() {
    return cases.dueBefore(context.now().plus(AHEAD), URGENT);
  }

  private void warn(CaseId id) {
    var file = cases.lock(id);
    tasks.raise(id, URGENT);
    procedure.arrived(file, MESSAGE, "", Map.of()).ifPresent(cases::update);
  }
}
