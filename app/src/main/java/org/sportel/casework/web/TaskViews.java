package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseTimeline.Happening;
import org.sportel.casework.absence.Deputies;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.NextTasks;
import org.sportel.casework.procedure.ProcedureModels;
import org.sportel.casework.procedure.StatedTimes;
import org.sportel.casework.procedure.TaskOutcomes;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Task;
import org.sportel.casework.web.CasePage.Choices;
import org.sportel.casework.web.CasePage.PlanView;
import org.sportel.casework.web.CasePage.TaskView;
import org.sportel.casework.web.assign.AssignedWords;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.deadlines.Deadline;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** The open tasks of a case as the reader may do them. */
@Component
final class TaskViews {
  private static final int DAYS = 30;

  private final ProcedureModels models;
  private final Units units;
  private final Authority authority;
  private final People people;
  private final StatedTimes times;

  TaskViews(
      ProcedureModels models, Units units, Authority authority, People people, StatedTimes times) {
    this.models = models;
    this.units = units;
    this.authority = authority;
    this.people = people;
    this.times = times;
  }

  /** Who does tasks: everybody of a unit, who stands in for whom, and what they can do. */
  @Component
  record People(StaffOfUnit staff, Deputies deputies, TaskSkills skills) {}

  List<TaskView> of(Whole whole, List<Happening> happened) {
    var hands = people.deputies().hands();
    return whole.open().stream()
        .map(task -> view(whole, task, mine(task, hands), assigned(task, happened)))
        .toList();
  }

  /** Whether the task is in the reader's hand, or in that of a colleague whom they represent. */
  boolean mine(Task task) {
    return mine(task, people.deputies().hands());
  }

  private static boolean mine(Task task, Set<UUID> hands) {
    return task.holder().filter(holder -> hands.contains(holder.account())).isPresent();
  }

  boolean takeable(Task task) {
    return authority.places(task.power()).covers(task.unit().value());
  }

  /** Why the program gave the task to whoever has it; empty where a person took or gave it. */
  private static String assigned(Task task, List<Happening> happened) {
    var id = task.id().value().toString();
    var holder = task.holder().map(h -> h.account().toString()).orElse("");
    return happened.reversed().stream()
        .filter(one -> one.payload().path("task").asString("").equals(id))
        .filter(one -> one.payload().path("account").asString("").equals(holder))
        .map(one -> AssignedWords.of(one.type(), one.payload()))
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse("");
  }

  private TaskView view(Whole whole, Task task, boolean mine, String assigned) {
    var takeable = takeable(task);
    return new TaskView(
        task.id().value(),
        Texts.show(task.title()),
        task.kind(),
        units.find(task.unit()).map(unit -> Texts.show(unit.name()).text()).orElse(""),
        task.holder().map(Task.Holder::office).map(Texts::office).orElse(""),
        mine,
        mine && task.holder().filter(h -> h.account().equals(people.deputies().me())).isEmpty(),
        takeable,
        assigned,
        question(whole, task),
        plan(task),
        takeable ? choices(whole, task) : Choices.NONE);
  }

  private static String question(Whole whole, Task task) {
    return switch (task.kind()) {
      case OPINION ->
          whole.said().opinions().reversed().stream()
              .filter(opinion -> opinion.awaited() && opinion.unit().equals(task.unit()))
              .findFirst()
              .map(Opinion::question)
              .orElse("");
      case CORRECTION ->
          whole.said().corrections().reversed().stream()
              .findFirst()
              .map(Correction::missing)
              .orElse("");
      case CHECK, DRAFT, APPROVE, DELIVER, ISSUE, WORK -> "";
    };
  }

  private Choices choices(Whole whole, Task task) {
    var version = whole.file().version();
    var known = models.of(version);
    var ahead =
        known
            .holding(task.element())
            .map(model -> NextTasks.of(model, task.element()))
            .orElse(Set.of());
    var check = task.kind() == TaskKind.CHECK;
    return new Choices(
        check && ahead.contains(TaskKind.CORRECTION),
        check ? by(whole, Purpose.CORRECTION) : "",
        check && ahead.contains(TaskKind.OPINION) ? others(task) : List.of(),
        check ? by(whole, Purpose.OPINION) : "",
        targets(task),
        task.kind() == TaskKind.WORK ? outcomes(known, task) : List.of(),
        task.kind() == TaskKind.DELIVER ? AnswerViews.wantedDelivery(whole) : "");
  }

  /** The day that the service states for what would be asked now. */
  private String by(Whole whole, Purpose purpose) {
    return times.asked(whole.file(), purpose).map(Deadline::day).map(Texts::date).orElse("");
  }

  private PlanView plan(Task task) {
    var plan = task.plan();
    return new PlanView(
        plan.dueAt().map(Texts::dateTime).orElse(""),
        plan.dueAt().filter(at -> at.isBefore(times.now())).isPresent(),
        plan.priority() > Task.Plan.ORDINARY,
        plan.form().isPresent(),
        task.added(),
        plan.required(),
        plan.skill().map(people.skills()::name).map(name -> Texts.show(name).text()).orElse(""));
  }

  static List<Option> outcomes(ProcedureModels.Known known, Task task) {
    return known
        .outcomes(task.element())
        .map(TaskOutcomes::choices)
        .orElse(Map.of())
        .entrySet()
        .stream()
        .map(choice -> Option.of(choice.getKey(), Texts.show(choice.getValue()).text()))
        .toList();
  }

  /** Every unit, for work that is added. */
  List<Option> units() {
    return units.tree().all().stream()
        .map(unit -> Option.of(unit.id().value().toString(), name(unit)))
        .toList();
  }

  private List<Option> others(Task task) {
    return units.tree().all().stream()
        .filter(unit -> !unit.id().equals(task.unit()))
        .map(unit -> Option.of(unit.id().value().toString(), name(unit)))
        .toList();
  }

  /** Colleagues in the unit first, then the unit's own list, then other units. */
  private List<Option> targets(Task task) {
    var options = new ArrayList<Option>();
    var unit = task.unit().value().toString();
    people.staff().list(task.unit(), task.power()).stream()
        .filter(person -> !person.id().value().equals(people.deputies().me()))
        .forEach(
            person ->
                options.add(
                    Option.of(unit + "/" + person.id().value(), Texts.office(person.office()))));
    options.add(Option.of(unit + "/", t("casework.handOver.list")));
    others(task)
        .forEach(
            other ->
                options.add(
                    Option.of(other.value() + "/", t("casework.handOver.unit", other.label()))));
    return options;
  }

  private static String name(Unit unit) {
    return Texts.show(unit.name()).text();
  }

  /** The work in hand that explains a look at the case: a task of mine, or one I may take. */
  Optional<Task> inHand(Whole whole) {
    var hands = people.deputies().hands();
    return whole.open().stream()
        .filter(task -> mine(task, hands) || task.holder().isEmpty() && takeable(task))
        .findFirst();
  }

  /**
   * Why the reader may look without being asked: a task in hand or to be taken, work done on the
   * case in the last {@value #DAYS} days, or that they approve for its unit.
   *
   * <p>Office rule (who may see a case): A reason is asked from whoever opens a case without a task
   * in it, without having worked on it for 30 days and without leading its unit; the reason is kept
   * in the access log.
   */
  Optional<String> purpose(Whole whole) {
    return inHand(whole)
        .map(task -> "task." + task.kind())
        .or(() -> acted(whole) ? Optional.of("acted") : Optional.empty())
        .or(() -> supervises(whole) ? Optional.of("SUPERVISION") : Optional.empty());
  }

  private boolean acted(Whole whole) {
    var since = times.now().minus(Duration.ofDays(DAYS));
    return whole.tasks().stream()
        .filter(task -> task.closed().filter(end -> end.at().isAfter(since)).isPresent())
        .anyMatch(this::mine);
  }

  private boolean supervises(Whole whole) {
    return authority.places(Power.APPROVE_DECISIONS).covers(whole.file().facts().unit());
  }
}
