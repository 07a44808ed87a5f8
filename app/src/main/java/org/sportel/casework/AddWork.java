package org.sportel.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.StatedTimes;
import org.sportel.casework.procedure.WaitingForApplicant;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/**
 * Adds work to a running case beside its model: a task for a unit, an item to tick off, an opinion,
 * or a request to the applicant.
 */
@Component
public final class AddWork {
  private static final int TITLE = 200;

  /** What is added. */
  public enum Added {
    /** Work for a unit, on its list. */
    TASK,
    /** Something to tick off, in the hands of whoever adds it. */
    ITEM,
    /** An opinion of another unit. */
    OPINION,
    /** Something that the applicant shall supply or mend; the deadline stands still. */
    CORRECTION
  }

  /**
   * Work to be added.
   *
   * @param unit whose work it is; empty for the responsible unit
   * @param words the title, the question or what is missing
   * @param required whether the case cannot be decided while it is open
   */
  public record NewWork(
      Added added,
      Optional<UnitId> unit,
      String words,
      boolean required,
      Optional<LocalDate> dueOn) {}

  private final Rows rows;
  private final Units units;
  private final WaitingForApplicant waiting;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  AddWork(
      Rows rows,
      Units units,
      WaitingForApplicant waiting,
      CaseAccess access,
      Journal journal,
      ActionContext context) {
    this.rows = rows;
    this.units = units;
    this.waiting = waiting;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command reads and writes, and the times that services state. */
  @Component
  record Rows(
      Cases cases,
      Tasks tasks,
      Opinions opinions,
      Corrections corrections,
      StatedTimes times,
      WaitingForOpinion waitingForOpinion) {}

  /**
   * Adds the work. The procedure waits for none of it; a required one keeps the case from being
   * decided.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, NO_SUCH_UNIT, TEXT_MISSING, TEXT_TOO_LONG,
   *     ALREADY_ASKED when the applicant owes an answer already, ALREADY_DECIDED when nothing can
   *     be asked of them any more
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseId add(CaseId id, NewWork work) {
    var file = TaskGate.begun(rows.cases().lock(id));
    access.requireWork(file);
    file.requireOpen();
    var task = task(file, work);
    rows.tasks().insert(task);
    journal.record(
        new CaseEvent.WorkAdded(
            id.value(),
            file.facts(),
            task.id().value(),
            task.kind(),
            task.unit().value(),
            work.required()));
    rows.cases().update(asked(file, work, task));
    return id;
  }

  private Task task(Case file, NewWork work) {
    var words =
        TaskGate.text(
            "words",
            work.words(),
            work.added() == Added.TASK || work.added() == Added.ITEM
                ? TITLE
                : RequestCorrection.LONGEST);
    var actor = context.actor();
    return new Task(
        new TaskId(context.id()),
        file.id(),
        -1L - rows.tasks().of(file.id()).stream().filter(Task::added).count(),
        "",
        title(work, words),
        kind(work.added()),
        work.added() == Added.CORRECTION ? TaskGroup.APPLICANT : TaskGroup.OFFICER,
        unit(file, work),
        work.added() == Added.ITEM
            ? Optional.of(new Task.Holder(actor.id(), actor.office()))
            : Optional.empty(),
        new Task.Plan(
            Optional.empty(),
            due(file, work),
            Task.Plan.ORDINARY,
            work.required(),
            Optional.empty()),
        context.now(),
        Optional.empty());
  }

  private LocalText title(NewWork work, String words) {
    return switch (work.added()) {
      case TASK, ITEM -> new LocalText(Map.of(context.tenant().lang().tag(), words));
      case OPINION ->
          new LocalText(Map.of("en", "Opinion", "sq", "Mendim", "sr-Latn", "Mišljenje"));
      case CORRECTION ->
          new LocalText(
              Map.of(
                  "en", "Applicant completes the file",
                  "sq", "Kërkuesi plotëson dosjen",
                  "sr-Latn", "Stranka dopunjava predmet"));
    };
  }

  private static TaskKind kind(Added added) {
    return switch (added) {
      case TASK, ITEM -> TaskKind.WORK;
      case OPINION -> TaskKind.OPINION;
      case CORRECTION -> TaskKind.CORRECTION;
    };
  }

  /** An opinion is another unit's; an item is the adding unit's own. */
  private UnitId unit(Case file, NewWork work) {
    var unit = work.unit().orElse(file.unit());
    if (work.added() == Added.OPINION && unit.equals(file.unit()) || units.find(unit).isEmpty()) {
      throw CaseRefusal.at("addUnit", CaseRefusal.Reason.NO_SUCH_UNIT);
    }
    return work.added() == Added.TASK || work.added() == Added.OPINION ? unit : file.unit();
  }

  /** The end of the day that was named; of an opinion or a correction else that of the service. */
  private Optional<Instant> due(Case file, NewWork work) {
    return work.dueOn()
        .map(day -> day.plusDays(1).atStartOfDay(context.zone()).toInstant().minusNanos(1_000))
        .or(() -> stated(file, work).map(Deadline::ends));
  }

  private Optional<Deadline> stated(Case file, NewWork work) {
    return switch (work.added()) {
      case TASK, ITEM -> Optional.empty();
      case OPINION -> rows.times().asked(file, ServiceDeadline.Purpose.OPINION);
      case CORRECTION -> rows.times().asked(file, ServiceDeadline.Purpose.CORRECTION);
    };
  }

  private Case asked(Case file, NewWork work, Task task) {
    return switch (work.added()) {
      case TASK, ITEM -> file;
      case OPINION -> opinion(file, work, task);
      case CORRECTION -> correction(file, work);
    };
  }

  private Case opinion(Case file, NewWork work, Task task) {
    var asked =
        new Opinion(
            context.id(),
            task.unit(),
            work.words().strip(),
            context.actor().office(),
            context.now());
    rows.opinions().ask(file.id(), asked);
    journal.record(
        new CaseEvent.OpinionAsked(
            file.id().value(), file.facts(), asked.id(), asked.unit().value()));
    rows.waitingForOpinion().begin(file);
    return file;
  }

  private Case correction(Case file, NewWork work) {
    if (file.stage().undecided() instanceof CaseStage.Waiting) {
      throw new CaseRefusal(CaseRefusal.Reason.ALREADY_ASKED);
    }
    rows.corrections()
        .write(
            file.id(),
            new Correction(
                context.id(),
                work.words().strip(),
                context.actor().office(),
                context.now(),
                Optional.empty(),
                work.dueOn().or(() -> stated(file, work).map(Deadline::day)),
                Optional.empty()));
    return waiting.begin(file);
  }
}
