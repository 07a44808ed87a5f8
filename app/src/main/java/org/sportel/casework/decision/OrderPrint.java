package org.sportel.casework.decision;

import org.sportel.casework.model.Decision;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Orders the document of a decision; it is made after the running transaction has committed. */
@Component
public final class OrderPrint {
  private final ApprovedWords words;
  private final Jobs jobs;
  private final ActionContext context;

  OrderPrint(ApprovedWords words, Jobs jobs, ActionContext context) {
    this.words = words;
    this.jobs = jobs;
    this.context = context;
  }

  /** Orders it once, of what the draft says in this moment. */
  public void order(Case file, Decision draft) {
    var id = file.id().value();
    words.keep(file, draft);
    jobs.enqueue(PrintDecision.KIND, id, new PrintDecision.Order(id), context.now());
  }
}
