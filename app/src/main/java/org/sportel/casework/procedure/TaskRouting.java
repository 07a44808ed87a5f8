package org.sportel.casework.procedure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.casework.assign.AssignTasks;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.TaskRoute;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.sportel.procedure.Effect;
import org.springframework.stereotype.Component;

/** Finds whose work a task of a procedure is. */
@Component
final class TaskRouting {
  /**
   * Whose work it is.
   *
   * @param holder in whose hands it comes by itself
   */
  record Routed(TaskGroup group, UnitId unit, Optional<Task.Holder> holder) {}

  private final Units units;
  private final StaffOfUnit staff;
  private final Opinions opinions;
  private final Tasks tasks;
  private final CaseKeepers keepers;
  private final AddressUnit addresses;

  TaskRouting(
      Units units,
      StaffOfUnit staff,
      Opinions opinions,
      Tasks tasks,
      CaseKeepers keepers,
      AddressUnit addresses) {
    this.units = units;
    this.staff = staff;
    this.opinions = opinions;
    this.tasks = tasks;
    this.keepers = keepers;
    this.addresses = addresses;
  }

  /**
   * A correction is for the applicant, an approval for a head and an opinion for the unit that was
   * asked, whatever a model says.
   *
   * @param groups the candidate groups, or the lane where the model names no group
   * @param skill what the model asks of whoever does it
   * @throws Unroutable for several groups, an unknown one or a unit that is not there
   */
  Routed of(
      Case file,
      TaskId id,
      TaskKind kind,
      List<String> groups,
      Effect.Who who,
      Optional<String> skill) {
    var route = groups.isEmpty() ? TaskRoute.OFFICER : route(groups);
    var group =
        switch (kind) {
          case CORRECTION -> TaskGroup.APPLICANT;
          case APPROVE -> TaskGroup.HEAD;
          case CHECK, OPINION, DRAFT, DELIVER, ISSUE, WORK -> route.group();
        };
    var unit =
        kind == TaskKind.OPINION && route.place() == TaskRoute.Place.RESPONSIBLE
            ? asked(file)
            : unit(file, route);
    var named = holder(unit, group.power(), who.assignee());
    var power = kind == TaskKind.APPROVE ? Power.APPROVE_DECISIONS : group.power();
    var wanted = new AssignTasks.Wanted(id, kind, unit, power, skill);
    return new Routed(group, unit, keepers.of(file, wanted, group, named));
  }

  /** The unit asked last that has no task for it yet: several may be asked side by side. */
  private UnitId asked(Case file) {
    var busy =
        tasks.open(List.of(file.id().value())).stream()
            .filter(task -> task.kind() == TaskKind.OPINION)
            .map(Task::unit)
            .collect(Collectors.toSet());
    return opinions.list(file.id()).reversed().stream()
        .filter(Opinion::awaited)
        .map(Opinion::unit)
        .filter(unit -> !busy.contains(unit))
        .findFirst()
        .orElse(file.unit());
  }

  private static TaskRoute route(List<String> groups) {
    if (groups.size() > 1) {
      throw new Unroutable("several groups: " + String.join(", ", groups));
    }
    return TaskRoute.read(groups.getFirst())
        .orElseThrow(() -> new Unroutable("unknown group: " + groups.getFirst()));
  }

  private UnitId unit(Case file, TaskRoute route) {
    return switch (route.place()) {
      case RESPONSIBLE -> file.unit();
      case PARENT ->
          units
              .find(file.unit())
              .flatMap(Unit::parent)
              .orElseThrow(() -> new Unroutable("no unit above the responsible one"));
      case ADDRESS -> addresses.of(file).orElse(file.unit());
      case NAMED ->
          units
              .byCode(route.unit())
              .map(Unit::id)
              .orElseThrow(() -> new Unroutable("unknown unit: " + route.unit()));
    };
  }

  /** Several people of one office, or nobody: the task waits on the unit's list. */
  private Optional<Task.Holder> holder(UnitId unit, Power power, String office) {
    if (office.isBlank()) {
      return Optional.empty();
    }
    var found =
        staff.list(unit, power).stream()
            .filter(person -> person.office().equalsIgnoreCase(office.strip()))
            .toList();
    return found.size() == 1
        ? Optional.of(new Task.Holder(found.getFirst().id().value(), found.getFirst().office()))
        : Optional.empty();
  }
}
