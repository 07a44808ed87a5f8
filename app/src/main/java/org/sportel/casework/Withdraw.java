package org.sportel.casework;

import java.util.Optional;
import org.sportel.casework.course.Course;
import org.sportel.casework.course.Moment;
import org.sportel.casework.course.Waiting;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes an application back, as long as it is not decided. */
@Component
public final class Withdraw {
  private final Cases cases;
  private final Course course;
  private final Waiting waiting;
  private final Journal journal;
  private final Moment moment;

  Withdraw(Cases cases, Course course, Waiting waiting, Journal journal, Moment moment) {
    this.cases = cases;
    this.course = course;
    this.waiting = waiting;
    this.journal = journal;
    this.moment = moment;
  }

  /**
   * Takes the application back for its applicant: everything open is closed.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, ALREADY_DECIDED
   * @throws org.sportel.platform.NotAllowed for staff, who never act as the applicant
   */
  public CaseId withdraw(ProvenApplicant applicant) {
    var id = applicant.of(moment.actor());
    var file = cases.lock(id);
    file.requireOpen();
    if (!file.stage().state().undecided()) {
      throw new CaseRefusal(CaseRefusal.Reason.ALREADY_DECIDED);
    }
    journal.record(new CaseEvent.Withdrawn(id.value(), file.facts()));
    var ended = course.cancelled(withdrawn(waiting.over(file)));
    cases.update(ended.closed(Optional.of(Outcome.WITHDRAWN), moment.now()));
    return id;
  }

  private Case withdrawn(Case file) {
    return file.closed(Optional.of(Outcome.WITHDRAWN), moment.now());
  }
}
