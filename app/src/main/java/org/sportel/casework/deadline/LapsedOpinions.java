package org.sportel.casework.deadline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.LateOpinions;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Looks every night for opinions that did not come in time.
 *
 * <p>Office rule (what follows from silence): Where the service says so, an opinion that is missing
 * counts as favourable or not, the case goes on without it, or it is asked once more with a new
 * day, when the service's own time is over, whatever day was named beside it. Where the service
 * says nothing, the office goes on waiting. The procedure is told {@code opinionLapsed}, and {@code
 * opinionFavourable} is null where the case goes on without an opinion.
 */
@Component
final class LapsedOpinions implements DailyWork {
  private static final Logger log = LoggerFactory.getLogger(LapsedOpinions.class);
  private static final int AT_ONCE = 50;
  private static final int URGENT = 80;

  private final Rows rows;
  private final WaitingForOpinion waiting;
  private final TaskGate gate;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ActionContext context;

  LapsedOpinions(
      Rows rows,
      WaitingForOpinion waiting,
      TaskGate gate,
      Tenants tenants,
      Transactions transactions,
      ActionContext context) {
    this.rows = rows;
    this.waiting = waiting;
    this.gate = gate;
    this.tenants = tenants;
    this.transactions = transactions;
    this.context = context;
  }

  /** What is read and written. */
  @Component
  record Rows(Tasks tasks, LateOpinions late, Opinions opinions, Journal journal) {}

  @Override
  public String name() {
    return "casework.lapsed-opinions";
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(Scope.of(tenant.id())));
  }

  private void run(Scope scope) {
    var after = new TaskId(new UUID(0, 0));
    List<TaskId> some;
    do {
      var from = after;
      some = transactions.read(scope, () -> rows.late().some(context.now(), from, AT_ONCE));
      some.forEach(id -> look(scope, id));
      after = some.isEmpty() ? after : some.getLast();
    } while (!some.isEmpty());
  }

  /** One opinion at which it fails must not keep all others from their night. */
  private void look(Scope scope, TaskId id) {
    try {
      transactions.run(scope, () -> look(id));
    } catch (RuntimeException e) {
      log.warn("The time for the opinion of task {} of {} cannot be looked at", id, scope, e);
    }
  }

  private void look(TaskId id) {
    var locked = rows.tasks().lock(id);
    var file = locked.file();
    var task = locked.task();
    var expiry = waiting.expiry(file);
    boolean silent = late(task) && waiting.over(file, task);
    if (expiry != Expiry.NONE && silent && open(file) && !waiting.stands(file)) {
      note(file, task, expiry);
      follow(file, task, expiry);
    }
  }

  private boolean late(Task task) {
    return task.closed().isEmpty()
        && task.plan().dueAt().filter(due -> due.isBefore(context.now())).isPresent();
  }

  private static boolean open(Case file) {
    return !(file.stage() instanceof CaseStage.Closed);
  }

  private void note(Case file, Task task, Expiry expiry) {
    rows.opinions()
        .told(file.id(), task.unit())
        .ifPresent(
            asked -> {
              rows.opinions().lapse(asked.id(), new Opinion.Lapsed(expiry, context.now()));
              rows.journal()
                  .record(
                      new CaseEvent.OpinionLapsed(
                          file.id().value(),
                          file.facts(),
                          asked.id(),
                          asked.unit().value(),
                          expiry.name()));
              if (expiry == Expiry.AGAIN) {
                again(file, asked);
              }
            });
  }

  private void again(Case file, Opinion asked) {
    var next =
        new Opinion(context.id(), asked.unit(), asked.question(), asked.askedBy(), context.now());
    rows.opinions().ask(file.id(), next);
    rows.journal()
        .record(
            new CaseEvent.OpinionAsked(
                file.id().value(), file.facts(), next.id(), next.unit().value()));
  }

  private void follow(Case file, Task task, Expiry expiry) {
    switch (expiry) {
      case NONE -> {}
      case AGAIN -> {
        rows.tasks().due(task.id(), waiting.due(file));
        rows.tasks().raise(task.id(), URGENT);
      }
      case GRANTED -> end(file, task, Optional.of(true));
      case REFUSED -> end(file, task, Optional.of(false));
      case WITHOUT -> end(file, task, Optional.empty());
    }
  }

  private void end(Case file, Task task, Optional<Boolean> favourable) {
    Map<String, @Nullable Object> results = new HashMap<>();
    results.put("opinionLapsed", true);
    results.put("opinionFavourable", favourable.orElse(null));
    gate.left(new TaskGate.Work(file, task), results);
  }
}
