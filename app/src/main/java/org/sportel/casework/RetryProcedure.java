package org.sportel.casework;

import org.sportel.casework.access.Sight;
import org.sportel.casework.course.Course;
import org.sportel.casework.store.Cases;
import org.springframework.stereotype.Component;

/** Lets a procedure try again after one of its rules had failed and was helped. */
@Component
public final class RetryProcedure {
  private final Cases cases;
  private final Course course;
  private final Sight sight;

  RetryProcedure(Cases cases, Course course, Sight sight) {
    this.cases = cases;
    this.course = course;
    this.sight = sight;
  }

  /**
   * Tries again; a rule that still fails stops the procedure at the same place.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseId retry(CaseId id) {
    var file = cases.lock(id);
    sight.requireWork(file);
    file.requireOpen();
    cases.update(course.retried(file));
    return id;
  }
}
