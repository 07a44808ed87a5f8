package org.sportel.casework.decision;

import org.sportel.casework.CaseId;
import org.sportel.casework.course.Moment;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Orders the document of a decision; it is made after the running transaction has committed. */
@Component
public final class Printing {
  private final Jobs jobs;
  private final Moment moment;

  Printing(Jobs jobs, Moment moment) {
    this.jobs = jobs;
    this.moment = moment;
  }

  /** Orders it once. */
  public void order(CaseId id) {
    jobs.enqueue(PrintDecision.KIND, id.value(), new PrintDecision.Order(id.value()), moment.now());
  }
}
