package org.sportel.casework;

import java.util.Optional;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.access.TaskReceivers;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.store.Tasks;
import org.sportel.identity.AccountId;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Passes a task on: back to its unit, to a colleague, or to another unit. */
@Component
public final class HandOver {
  /**
   * Where a task goes.
   *
   * @param colleague who gets it in hand; empty puts it on the unit's list
   */
  public record Target(UnitId unit, Optional<AccountId> colleague) {}

  private final TaskGate gate;
  private final Tasks tasks;
  private final Units units;
  private final TaskReceivers receivers;
  private final Journal journal;

  HandOver(TaskGate gate, Tasks tasks, Units units, TaskReceivers receivers, Journal journal) {
    this.gate = gate;
    this.tasks = tasks;
    this.units = units;
    this.receivers = receivers;
    this.journal = journal;
  }

  /**
   * Passes the task on; whoever has the task's power in its unit may do so, also for an absent
   * colleague.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, CASE_CLOSED, NO_SUCH_UNIT, NO_SUCH_COLLEAGUE,
   *     CONFLICT_DECLARED by the colleague, SKILL_NEEDED where others have the skill and no head
   *     gives the task
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId handOver(TaskId id, Target target) {
    var work = gate.open(id);
    var task = work.task();
    if (units.find(target.unit()).isEmpty()) {
      throw CaseRefusal.at("unit", CaseRefusal.Reason.NO_SUCH_UNIT);
    }
    tasks.release(id, target.unit());
    target
        .colleague()
        .ifPresent(colleague -> tasks.hold(id, receivers.get(task, target.unit(), colleague)));
    var file = work.file();
    journal.record(
        new CaseEvent.HandedOver(
            file.id().value(),
            file.facts(),
            id.value(),
            task.element(),
            task.kind(),
            target.unit().value()));
    return file.id();
  }
}
