package org.sportel.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.casework.absence.Deputies;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.model.OwnWorklist;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.casework.store.WorklistRows;
import org.sportel.network.UnitId;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.LocalText;
import org.sportel.register.TypedNumber;
import org.springframework.stereotype.Component;

/** The cases the acting person has to do with, the most urgent first. */
@Component
public final class Worklist {
  /** Rows on a page. */
  public static final int PAGE = 50;

  private final Tables tables;
  private final Authority authority;
  private final CaseAccess access;
  private final Deputies deputies;
  private final ActionContext context;

  Worklist(
      Tables tables,
      Authority authority,
      CaseAccess access,
      Deputies deputies,
      ActionContext context) {
    this.tables = tables;
    this.authority = authority;
    this.access = access;
    this.deputies = deputies;
    this.context = context;
  }

  /** The tables this question reads. */
  @Component
  record Tables(WorklistRows rows, Tasks tasks, Applications applications, Cases cases) {}

  /**
   * A page of a view, counted from one, with the counts of the tabs and what the person keeps of
   * worklists: four or five statements.
   */
  public Page of(WorklistView view, CaseFilter filter, int page) {
    var wanted = wanted(filter);
    var counted = tables.rows().counts(wanted, view == WorklistView.ALL, context.actor().id());
    var found = tables.rows().rows(view, wanted, PAGE, Math.max(0, page - 1) * PAGE);
    return new Page(lines(found), counted.views(), counted.own());
  }

  /** As {@link #of}; without lines where the person keeps a list that stands in its place. */
  public Page opening(WorklistView view) {
    var wanted = wanted(CaseFilter.none());
    var counted = tables.rows().counts(wanted, false, context.actor().id());
    return counted.own().first().isPresent()
        ? new Page(List.of(), counted.views(), counted.own())
        : new Page(
            lines(tables.rows().rows(view, wanted, PAGE, 0)), counted.views(), counted.own());
  }

  /**
   * The lines of these cases, those the person may not see left out; for lists of other modules.
   */
  public List<Line> lines(Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : lines(tables.rows().rows(ids, wanted(CaseFilter.none())));
  }

  /** The next case for the acting person: one in hand, else one to be taken. */
  public Optional<CaseRow> next(CaseId except) {
    var wanted = wanted(CaseFilter.none());
    return Stream.of(WorklistView.MINE, WorklistView.UNIT)
        .flatMap(view -> tables.rows().rows(view, wanted, 2, 0).stream())
        .filter(row -> !row.id().equals(except))
        .findFirst();
  }

  /** How many late cases each unit has that the person may see, the most first. */
  public Map<UUID, Integer> lateByUnit() {
    return tables.rows().lateByUnit(wanted(CaseFilter.none()));
  }

  /** How many open cases each view holds. */
  public Map<WorklistView, Integer> counts() {
    return tables.rows().counts(wanted(CaseFilter.none()), false, context.actor().id()).views();
  }

  /** The services among the open cases the person may see. */
  public Map<String, LocalText> services() {
    return tables.rows().services(wanted(CaseFilter.none()));
  }

  private WorklistRows.Wanted wanted(CaseFilter filter) {
    var duties = new EnumMap<TaskGroup, Places>(TaskGroup.class);
    for (var duty : List.of(TaskGroup.COUNTER, TaskGroup.OFFICER, TaskGroup.HEAD)) {
      duties.put(duty, authority.places(duty.power()));
    }
    return new WorklistRows.Wanted(
        deputies.hands(),
        access.seen(),
        duties,
        new CaseFilter(
            filter.service(),
            words(filter.words()),
            filter.unit(),
            filter.state(),
            filter.who(),
            filter.due(),
            filter.unpaid(),
            filter.order()),
        context.now());
  }

  /** A number of a case is looked for as it is written, however it was typed. */
  private String words(String typed) {
    return TypedNumber.read(typed)
        .flatMap(
            number -> tables.cases().numbered(TypedNumber.spellings(typed)).stream().findFirst())
        .map(coded -> coded.found().number().value())
        .orElse(typed);
  }

  private List<Line> lines(List<CaseRow> rows) {
    var ids = rows.stream().map(row -> row.id().value()).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    var names = tables.applications().names(ids);
    var open =
        tables.tasks().open(ids).stream()
            .collect(Collectors.groupingBy(task -> task.caseId().value()));
    return rows.stream()
        .map(
            row ->
                new Line(
                    row,
                    Optional.ofNullable(names.get(row.id().value())),
                    open.getOrDefault(row.id().value(), List.of()).stream()
                        .map(Worklist::step)
                        .toList()))
        .toList();
  }

  private static Step step(Task task) {
    return new Step(
        task.id(),
        task.title(),
        task.kind(),
        task.unit(),
        task.holder().map(Task.Holder::office),
        task.plan().dueAt(),
        task.plan().priority() > Task.Plan.ORDINARY,
        task.plan().skill());
  }

  /**
   * A page and how many cases each view holds; the count of all only where all were asked for.
   *
   * @param own what the person keeps of worklists
   */
  public record Page(List<Line> lines, Map<WorklistView, Integer> counts, OwnWorklist own) {}

  /** A case in a list; the applicant's name is empty once it was erased. */
  public record Line(CaseRow row, Optional<String> applicant, List<Step> steps) {}

  /**
   * An open task.
   *
   * @param holder the office that has it in hand
   * @param dueAt until when its model wants it done
   * @param urgent whether it comes before ordinary work
   * @param skill the code of the skill that its model asks for
   */
  public record Step(
      TaskId id,
      LocalText title,
      TaskKind kind,
      UnitId unit,
      Optional<String> holder,
      Optional<Instant> dueAt,
      boolean urgent,
      Optional<String> skill) {}
}
