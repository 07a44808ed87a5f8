package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Gives the opinion that another unit asked for. */
@Component
public final class GiveOpinion {
  private final TaskGate gate;
  private final Opinions opinions;
  private final Journal journal;
  private final ActionContext context;

  GiveOpinion(TaskGate gate, Opinions opinions, Journal journal, ActionContext context) {
    this.gate = gate;
    this.opinions = opinions;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Gives the opinion.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId give(TaskId id, boolean favourable, String text) {
    var work = gate.take(id, TaskKind.OPINION);
    var file = work.file();
    var words = TaskGate.text("opinion", text, RequestCorrection.LONGEST);
    var now = context.now();
    opinions
        .waiting(file.id(), work.task().unit())
        .ifPresent(
            asked -> {
              opinions.give(
                  asked.id(), new Opinion.Given(favourable, words, context.actor().office(), now));
              journal.record(
                  new CaseEvent.OpinionGiven(
                      file.id().value(),
                      file.facts(),
                      asked.id(),
                      asked.unit().value(),
                      favourable,
                      asked.askedAt()));
            });
    return gate.done(work, Map.of("opinionFavourable", favourable)).id();
  }
}
