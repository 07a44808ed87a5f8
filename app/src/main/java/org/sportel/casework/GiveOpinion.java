package org.sportel.casework;

import java.util.Map;
import org.sportel.casework.access.Desk;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Opinion;
import org.sportel.casework.store.Opinions;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Gives the opinion that another unit asked for. */
@Component
public final class GiveOpinion {
  private final Desk desk;
  private final Opinions opinions;
  private final Journal journal;
  private final Moment moment;

  GiveOpinion(Desk desk, Opinions opinions, Journal journal, Moment moment) {
    this.desk = desk;
    this.opinions = opinions;
    this.journal = journal;
    this.moment = moment;
  }

  /**
   * Gives the opinion.
   *
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the task's power in its unit
   */
  public CaseId give(TaskId id, boolean favourable, String text) {
    var work = desk.take(id, TaskKind.OPINION);
    var file = work.file();
    var words = Desk.text("opinion", text, RequestCorrection.LONGEST);
    var now = moment.now();
    opinions
        .waiting(file.id())
        .ifPresent(
            asked -> {
              opinions.give(
                  asked.id(), new Opinion.Given(favourable, words, moment.actor().office(), now));
              journal.record(
                  new CaseEvent.OpinionGiven(
                      file.id().value(),
                      file.facts(),
                      asked.id(),
                      asked.unit().value(),
                      favourable,
                      asked.askedAt()));
            });
    return desk.done(work, Map.of("opinionFavourable", favourable)).id();
  }
}
