package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.CaseFees;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.CheckedDocuments;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Decisions;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.StartedCases;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.TaskAnswers;
import org.sportel.casework.store.TaskAnswers.Sheet;
import org.sportel.casework.store.Tasks;
import org.sportel.casework.waits.CaseWaits;
import org.sportel.deadlines.Reckoning;
import org.springframework.stereotype.Component;

/** Everything about one case in one place. */
@Component
public final class CaseFile {
  private final Rows rows;
  private final Talks talks;
  private final CaseDeadlines dates;
  private final CaseWaits waits;
  private final CaseAccess access;

  CaseFile(Rows rows, Talks talks, CaseDeadlines dates, CaseWaits waits, CaseAccess access) {
    this.rows = rows;
    this.talks = talks;
    this.dates = dates;
    this.waits = waits;
    this.access = access;
  }

  /** What the case is made of. */
  @Component
  record Rows(
      Cases cases,
      Tasks tasks,
      Applications applications,
      CaseDocuments documents,
      Decisions decisions,
      TaskAnswers answers,
      CheckedDocuments checked,
      CaseFees fees,
      StartedCases started) {}

  /** What was asked and said. */
  @Component
  record Talks(Corrections corrections, Opinions opinions, CaseMessages messages) {}

  /**
   * The whole file, for staff. The caller records the look.
   *
   * @throws CaseRefusal NO_SUCH_CASE when there is none or the person may not see it
   */
  public Whole of(CaseId id) {
    var file = file(id);
    access.require(file);
    return whole(file);
  }

  /**
   * The whole file, for the applicant who has shown number and code. What is written for colleagues
   * is left out.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   */
  public Whole forApplicant(CaseId id) {
    var whole = whole(file(id));
    return new Whole(
        whole.file(),
        whole.application(),
        whole.tasks(),
        whole.documents(),
        whole.decision(),
        new Said(whole.said().corrections(), List.of(), whole.said().messages(), List.of()),
        List.of(),
        whole.pauses(),
        whole.deadline(),
        whole.checked(),
        whole.fee(),
        whole.related());
  }

  /**
   * The case of a task; whether the person may see it is asked by {@link #of}.
   *
   * @throws CaseRefusal NO_SUCH_TASK
   */
  public CaseId caseOf(TaskId task) {
    return rows.tasks().lock(task).file().id();
  }

  private Case file(CaseId id) {
    return rows.cases()
        .find(id)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }

  private Whole whole(Case file) {
    var id = file.id();
    var tasks = rows.tasks().of(id);
    var corrections = talks.corrections().list(id);
    return new Whole(
        file,
        rows.applications().find(id),
        tasks,
        rows.documents().of(id),
        rows.decisions().find(id),
        new Said(
            corrections,
            talks.opinions().list(id),
            talks.messages().messages(id),
            talks.messages().notes(id)),
        rows.answers().of(id),
        waits.of(file, tasks, corrections),
        dates.explain(file),
        rows.checked().of(id),
        rows.fees().find(id),
        rows.started().of(id));
  }

  /**
   * A whole case.
   *
   * @param application empty once it was erased
   * @param pauses what the case waited for, the oldest first
   * @param sheets what officials answered in the forms of tasks; none for the applicant
   * @param deadline how its date came about; empty without a deadline
   * @param checked what was found of the service's documents at the counter
   * @param fee whether the fee is paid; empty where there is none
   * @param related the case that started it, and those that it started
   */
  public record Whole(
      Case file,
      Optional<Application> application,
      List<Task> tasks,
      List<CaseDocument> documents,
      Optional<Decision> decision,
      Said said,
      List<Sheet> sheets,
      List<CasePause> pauses,
      Optional<Reckoning> deadline,
      List<CheckedDocument> checked,
      Optional<CaseFee> fee,
      List<StartedCases.Related> related) {
    /** The tasks still to be done. */
    public List<Task> open() {
      return tasks.stream().filter(task -> task.closed().isEmpty()).toList();
    }
  }

  /** What was asked and said in a case, the oldest first. */
  public record Said(
      List<Correction> corrections,
      List<Opinion> opinions,
      List<CaseMessages.Message> messages,
      List<CaseMessages.Note> notes) {}
}
