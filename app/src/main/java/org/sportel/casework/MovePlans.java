package org.sportel.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.procedure.VersionMove;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.MovedCases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.procedure.Activity;
import org.springframework.stereotype.Component;

/** What would become of running cases under another version, for designers. */
@Component
public final class MovePlans {
  private static final int AT_ONCE = 500;
  private static final UUID FIRST = new UUID(0, 0);

  private final MovedCases moved;
  private final Tasks tasks;
  private final VersionMove move;
  private final ProcedureModels models;
  private final Authority authority;

  MovePlans(
      MovedCases moved,
      Tasks tasks,
      VersionMove move,
      ProcedureModels models,
      Authority authority) {
    this.moved = moved;
    this.tasks = tasks;
    this.move = move;
    this.models = models;
    this.authority = authority;
  }

  /** A running case; {@code places} says where and why it stays, nothing when it moves. */
  public record Row(CaseId id, String number, List<VersionMove.Stay> places) {
    /** Copies the places. */
    public Row {
      places = List.copyOf(places);
    }
  }

  /**
   * Every running case of a version.
   *
   * @param stays how many stay, by reason; a case may have several
   * @param gone elements at which cases stand and which the other version does not have, by id
   * @param targets the steps of the other version, by id
   * @param rows one page of the cases
   */
  public record Preview(
      long cases,
      long moves,
      Map<VersionMove.Why, Long> stays,
      Map<String, String> gone,
      Map<String, String> targets,
      List<Row> rows) {}

  /**
   * How many cases of a service run, by version.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public Map<VersionId, Integer> running(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    return moved.running(code.value()).entrySet().stream()
        .collect(Collectors.toMap(entry -> new VersionId(entry.getKey()), Map.Entry::getValue));
  }

  /**
   * The orders of a service, the newest first.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public List<MovedCases.Standing> orders(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    return moved.orders(code.value());
  }

  /**
   * What would become of every running case; nothing is changed.
   *
   * @param first the first case shown, counted from zero
   * @param most how many are shown
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public Preview preview(MoveCases.Way way, int first, int most) {
    authority.require(Power.DESIGN_SERVICES);
    var counted = new Counted(first, most);
    var after = FIRST;
    List<Case> some;
    do {
      some = moved.running(way.from().value(), after, AT_ONCE);
      var open = open(some);
      for (var file : some) {
        counted.add(
            file, move.plan(file, open.getOrDefault(file.id(), List.of()), way.to(), way.steps()));
        after = file.id().value();
      }
    } while (!some.isEmpty());
    return counted.preview(targets(way.to()));
  }

  private Map<CaseId, List<Task>> open(List<Case> some) {
    return tasks.open(some.stream().map(file -> file.id().value()).toList()).stream()
        .collect(Collectors.groupingBy(Task::caseId));
  }

  private Map<String, String> targets(VersionId to) {
    var targets = new TreeMap<String, String>();
    models.of(to).model().elements().stream()
        .filter(Activity.class::isInstance)
        .forEach(step -> targets.put(step.id(), step.name().isBlank() ? step.id() : step.name()));
    return targets;
  }

  /** Counts while the cases are gone through, and keeps one page of them. */
  private static final class Counted {
    private final int first;
    private final int most;
    private final Map<VersionMove.Why, Long> stays = new EnumMap<>(VersionMove.Why.class);
    private final Map<String, String> gone = new TreeMap<>();
    private final List<Row> rows = new ArrayList<>();
    private long cases;
    private long moves;

    Counted(int first, int most) {
      this.first = first;
      this.most = most;
    }

    void add(Case file, VersionMove.Plan plan) {
      var places =
          plan instanceof VersionMove.Plan.Stays(var all) ? all : List.<VersionMove.Stay>of();
      places.stream()
          .map(VersionMove.Stay::why)
          .distinct()
          .forEach(why -> stays.merge(why, 1L, Long::sum));
      places.stream()
          .filter(place -> place.why() == VersionMove.Why.GONE)
          .forEach(place -> gone.put(place.element(), place.name()));
      if (cases >= first && rows.size() < most) {
        rows.add(new Row(file.id(), file.number().value(), places));
      }
      cases++;
      moves += places.isEmpty() ? 1 : 0;
    }

    Preview preview(Map<String, String> targets) {
      return new Preview(cases, moves, stays, gone, targets, rows);
    }
  }
}
