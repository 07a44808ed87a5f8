package org.sportel.casework.assign;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.absence.Deputies;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.skill.SkilledStaff;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseConflicts;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.UnitId;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Gives a new task to somebody of its unit, where the unit wants that.
 *
 * <p>Office rule (whose work it is): A unit may have its new tasks assigned by the program, to
 * whoever has the fewest open ones or by lot; never to somebody who is away, who declared a
 * conflict of interest in the case, or, for an approval, who wrote on its draft.
 */
@Component
public final class AssignTasks {
  /** The event's name in the journal. */
  public static final String EVENT = "casework.task-assigned";

  private static final Set<TaskKind> ASSIGNED =
      Set.of(TaskKind.CHECK, TaskKind.OPINION, TaskKind.DRAFT, TaskKind.WORK, TaskKind.APPROVE);

  private final AssignmentWays ways;
  private final StaffOfUnit staff;
  private final Deputies deputies;
  private final Rows rows;
  private final SkilledStaff skilled;
  private final Journal journal;
  private final SecureRandom random = new SecureRandom();

  AssignTasks(
      AssignmentWays ways,
      StaffOfUnit staff,
      Deputies deputies,
      Rows rows,
      SkilledStaff skilled,
      Journal journal) {
    this.ways = ways;
    this.staff = staff;
    this.deputies = deputies;
    this.rows = rows;
    this.skilled = skilled;
    this.journal = journal;
  }

  /** What is read of cases. */
  @Component
  record Rows(Tasks tasks, CaseConflicts conflicts) {}

  /**
   * A task that is about to be opened or was put back.
   *
   * @param power what it asks of whoever does it
   * @param skill the code of a skill that it asks for beside that
   */
  public record Wanted(
      TaskId id, TaskKind kind, UnitId unit, Power power, Optional<String> skill) {}

  /** Who gets the task; empty where nobody assigns in the unit, or nobody is left. */
  public Optional<Task.Holder> assign(Case file, Wanted task) {
    var way = ways.all().getOrDefault(task.unit(), AssignmentWay.NOBODY);
    if (way == AssignmentWay.NOBODY || !ASSIGNED.contains(task.kind())) {
      return Optional.empty();
    }
    ways.lock(task.unit());
    var free = new ArrayList<>(candidates(file, task));
    if (free.isEmpty()) {
      return Optional.empty();
    }
    Collections.shuffle(free, random);
    var loads = rows.tasks().held(free.stream().map(AssignTasks::account).toList());
    if (way == AssignmentWay.LOAD) {
      free.sort(Comparator.comparingInt(person -> load(loads, person)));
    }
    var chosen = free.getFirst();
    var others = free.stream().skip(1).map(person -> load(loads, person)).sorted().toList();
    journal.record(
        new AssignmentEvent.Assigned(
            file.id().value(),
            file.facts(),
            task.id().value(),
            task.kind(),
            account(chosen),
            chosen.office(),
            way,
            load(loads, chosen),
            others));
    return Optional.of(new Task.Holder(account(chosen), chosen.office()));
  }

  /** Whether the program may give somebody the task: no conflict declared, and the skill there. */
  public boolean fit(Case file, Wanted task, UUID account) {
    return !rows.conflicts().of(file.id()).contains(account) && skilled.has(account, task.skill());
  }

  /** Those of the unit itself; where it has nobody of its own, those who work for it from above. */
  private List<Staff> candidates(Case file, Wanted task) {
    var out = new HashSet<>(rows.conflicts().of(file.id()));
    if (task.kind() == TaskKind.APPROVE) {
      out.addAll(writers(file));
    }
    var all = skilled.of(staff.list(task.unit(), task.power()), task.skill());
    var own = all.stream().filter(person -> person.units().contains(task.unit())).toList();
    return (own.isEmpty() ? all : own)
        .stream()
            .filter(Staff::colleague)
            .filter(person -> !out.contains(account(person)))
            .filter(person -> deputies.isThere(person.id()))
            .toList();
  }

  private Set<UUID> writers(Case file) {
    var writers = new HashSet<UUID>();
    for (var entry : journal.of(file.id().value())) {
      if (entry.type().equals(CaseEvent.DecisionDrafted.TYPE)) {
        writers.add(entry.actor().id());
      }
    }
    return writers;
  }

  private static int load(Map<UUID, Integer> loads, Staff person) {
    return loads.getOrDefault(account(person), 0);
  }

  private static UUID account(Staff person) {
    return person.id().value();
  }
}
