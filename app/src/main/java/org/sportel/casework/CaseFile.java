package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.access.Sight;
import org.sportel.casework.course.Dates;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.casework.store.Paper;
import org.sportel.casework.store.Papers;
import org.sportel.casework.store.Ruling;
import org.sportel.casework.store.Rulings;
import org.sportel.casework.store.Talk;
import org.sportel.casework.store.Task;
import org.sportel.casework.store.Tasks;
import org.sportel.deadlines.Reckoning;
import org.springframework.stereotype.Component;

/** Everything about one case in one place. */
@Component
public final class CaseFile {
  private final Rows rows;
  private final Talks talks;
  private final Dates dates;
  private final Sight sight;

  CaseFile(Rows rows, Talks talks, Dates dates, Sight sight) {
    this.rows = rows;
    this.talks = talks;
    this.dates = dates;
    this.sight = sight;
  }

  /** What the case is made of. */
  @Component
  record Rows(
      Cases cases, Tasks tasks, Applications applications, Papers papers, Rulings rulings) {}

  /** What was asked and said. */
  @Component
  record Talks(Corrections corrections, Opinions opinions, Talk talk) {}

  /**
   * The whole file, for staff. The caller records the look.
   *
   * @throws CaseRefusal NO_SUCH_CASE when there is none or the person may not see it
   */
  public Whole of(CaseId id) {
    var file = file(id);
    sight.require(file);
    return whole(file);
  }

  /**
   * The whole file, for the applicant who has shown number and code. Notes are left out.
   *
   * @throws CaseRefusal NO_SUCH_CASE
   */
  public Whole forApplicant(CaseId id) {
    var whole = whole(file(id));
    return new Whole(
        whole.file(),
        whole.application(),
        whole.tasks(),
        whole.papers(),
        whole.ruling(),
        new Said(whole.said().corrections(), List.of(), whole.said().messages(), List.of()),
        whole.deadline());
  }

  private Case file(CaseId id) {
    return rows.cases()
        .find(id)
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }

  private Whole whole(Case file) {
    var id = file.id();
    return new Whole(
        file,
        rows.applications().find(id),
        rows.tasks().of(id),
        rows.papers().of(id),
        rows.rulings().find(id),
        new Said(
            talks.corrections().list(id),
            talks.opinions().list(id),
            talks.talk().messages(id),
            talks.talk().notes(id)),
        dates.explain(file));
  }

  /**
   * A whole case.
   *
   * @param application empty once it was erased
   * @param deadline how its date came about; empty without a deadline
   */
  public record Whole(
      Case file,
      Optional<Application> application,
      List<Task> tasks,
      List<Paper> papers,
      Optional<Ruling> ruling,
      Said said,
      Optional<Reckoning> deadline) {
    /** The tasks still to be done. */
    public List<Task> open() {
      return tasks.stream().filter(task -> task.closed().isEmpty()).toList();
    }
  }

  /** What was asked and said in a case, the oldest first. */
  public record Said(
      List<Correction> corrections,
      List<Opinion> opinions,
      List<Talk.Message> messages,
      List<Talk.Note> notes) {}
}
