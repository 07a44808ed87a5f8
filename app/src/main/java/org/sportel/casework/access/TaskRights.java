package org.sportel.casework.access;

import org.sportel.casework.absence.Deputies;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.skill.SkilledStaff;
import org.sportel.casework.store.CaseConflicts;
import org.sportel.casework.store.Task;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Whether the acting person may do a task. */
@Component
final class TaskRights {
  private final Authority authority;
  private final Deputies deputies;
  private final CaseConflicts conflicts;
  private final SkilledStaff skilled;
  private final Acting acting;

  TaskRights(
      Authority authority,
      Deputies deputies,
      CaseConflicts conflicts,
      SkilledStaff skilled,
      Acting acting) {
    this.authority = authority;
    this.deputies = deputies;
    this.conflicts = conflicts;
    this.skilled = skilled;
    this.acting = acting;
  }

  /**
   * Refuses who does not have the task's power in its unit.
   *
   * @throws org.sportel.platform.NotAllowed without it
   */
  void require(Task task) {
    authority.require(task.power(), task.unit().value());
  }

  /**
   * Refuses who does not serve at a counter for a unit.
   *
   * @throws org.sportel.platform.NotAllowed without the power
   */
  void requireCounter(UnitId unit) {
    authority.require(Power.SERVE_COUNTER, unit.value());
  }

  /**
   * Refuses a task that somebody else has in hand whom the acting person does not represent, and
   * one of a case in which the acting person declared a conflict of interest, and one that asks for
   * a skill which others have, unless it was given to the acting person.
   *
   * @throws CaseRefusal HELD_BY_ANOTHER, CONFLICT_DECLARED, SKILL_NEEDED
   */
  void requireFree(Task task) {
    var actor = acting.now();
    if (actor.kind() == Actor.Kind.STAFF && conflicts.of(task.caseId()).contains(actor.id())) {
      throw new CaseRefusal(CaseRefusal.Reason.CONFLICT_DECLARED);
    }
    task.holder()
        .filter(
            holder ->
                actor.kind() == Actor.Kind.STAFF
                    && !holder.account().equals(actor.id())
                    && !deputies.hands().contains(holder.account()))
        .ifPresent(
            holder -> {
              throw new CaseRefusal(CaseRefusal.Reason.HELD_BY_ANOTHER, holder.office());
            });
    var given = task.holder().filter(holder -> holder.account().equals(actor.id())).isPresent();
    if (actor.kind() == Actor.Kind.STAFF && !given) {
      skilled.requireTaker(actor.id(), task.plan().skill(), task.unit(), task.power());
    }
  }
}
