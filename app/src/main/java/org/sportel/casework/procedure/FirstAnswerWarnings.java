package org.sportel.casework.procedure;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.casework.store.UnansweredCases;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Reminds of first answers that are owed within two days or are late: the open tasks of the case
 * become urgent and come first on their worklists.
 */
@Component
final class FirstAnswerWarnings implements DailyWork {
  private static final Duration AHEAD = Duration.ofDays(2);
  private static final int URGENT = 80;

  private final Rows rows;
  private final StatedTimes times;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ActionContext context;

  FirstAnswerWarnings(
      Rows rows,
      StatedTimes times,
      Tenants tenants,
      Transactions transactions,
      ActionContext context) {
    this.rows = rows;
    this.times = times;
    this.tenants = tenants;
    this.transactions = transactions;
    this.context = context;
  }

  /** The tables that are read and written. */
  @Component
  record Rows(UnansweredCases unanswered, Cases cases, Tasks tasks) {}

  @Override
  public String name() {
    return "casework.first-answer-warnings";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var scope = Scope.of(tenant.id());
      var near = transactions.read(scope, () -> near().toList());
      near.forEach(id -> transactions.run(scope, () -> rows.tasks().raise(id, URGENT)));
    }
  }

  private Stream<CaseId> near() {
    var until = context.now().plus(AHEAD);
    var stating =
        rows.unanswered().versions().stream()
            .filter(version -> times.states(version, ServiceDeadline.Purpose.FIRST_ANSWER))
            .toList();
    return stating.isEmpty()
        ? Stream.empty()
        : rows.unanswered().below(URGENT, stating).stream().filter(id -> owed(id, until));
  }

  private boolean owed(CaseId id, Instant until) {
    return rows.cases()
        .find(id)
        .flatMap(
            file -> times.of(file, ServiceDeadline.Purpose.FIRST_ANSWER, file.facts().receivedAt()))
        .filter(answer -> answer.ends().isBefore(until))
        .isPresent();
  }
}
