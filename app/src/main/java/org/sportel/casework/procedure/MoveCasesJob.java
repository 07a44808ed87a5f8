package org.sportel.casework.procedure;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.MovedCases;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Moves the cases of an order, some in a transaction, so that nobody waits long for a case. Run
 * again after a fall it goes on with those that have not moved.
 */
@Component
final class MoveCasesJob implements JobHandler<CaseMover.Ordered> {
  private static final int AT_ONCE = 50;
  private static final UUID FIRST = new UUID(0, 0);

  private final Transactions transactions;
  private final CaseMover mover;
  private final MovedCases moved;
  private final ActionContext context;

  MoveCasesJob(
      Transactions transactions, CaseMover mover, MovedCases moved, ActionContext context) {
    this.transactions = transactions;
    this.mover = mover;
    this.moved = moved;
    this.context = context;
  }

  @Override
  public String kind() {
    return CaseMover.KIND;
  }

  @Override
  public Class<CaseMover.Ordered> data() {
    return CaseMover.Ordered.class;
  }

  @Override
  public void run(TenantId tenant, CaseMover.Ordered ordered) {
    var scope = Scope.of(tenant);
    var order = transactions.read(scope, () -> moved.find(ordered.order())).orElseThrow();
    if (ordered.back()) {
      back(scope, order);
    } else {
      move(scope, order);
    }
  }

  private void move(Scope scope, MovedCases.Order order) {
    var after = FIRST;
    var stayed = 0;
    var last = List.<CaseId>of();
    do {
      var from = after;
      last =
          read(scope, () -> moved.running(order.from(), from, AT_ONCE)).stream()
              .map(Case::id)
              .toList();
      var some = last;
      stayed +=
          transactions.write(
              scope, () -> (int) some.stream().filter(id -> !mover.move(order, id)).count());
      after = last.isEmpty() ? after : last.getLast().value();
    } while (!last.isEmpty());
    var stay = stayed;
    transactions.run(scope, () -> moved.done(order.id(), stay, context.now()));
  }

  private void back(Scope scope, MovedCases.Order order) {
    var went = 0;
    do {
      var some = read(scope, () -> moved.unmoved(order.id(), AT_ONCE));
      went =
          transactions.write(
              scope, () -> (int) some.stream().filter(id -> mover.back(order, id)).count());
    } while (went > 0);
  }

  private <T> List<T> read(Scope scope, Supplier<List<T>> work) {
    return transactions.read(scope, work);
  }
}
