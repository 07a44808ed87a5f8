package org.sportel.casework.decision;

import org.sportel.casework.model.CaseId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Orders the document of a decision; it is made after the running transaction has committed. */
@Component
public final class OrderPrint {
  private final Jobs jobs;
  private final ActionContext context;

  OrderPrint(Jobs jobs, ActionContext context) {
    this.jobs = jobs;
    this.context = context;
  }

  /** Orders it once. */
  public void order(CaseId id) {
    jobs.enqueue(
        PrintDecision.KIND, id.value(), new PrintDecision.Order(id.value()), context.now());
  }
}
