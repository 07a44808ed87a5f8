package org.sportel.casework.procedure;

import java.util.Optional;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.Corrections;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.Deadline;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * The time in which the applicant owes an answer: the deadline stands still.
 *
 * <p>Office rule (what stops the clock): The deadline stands still from the moment the office asks
 * the applicant to supply or correct something until the answer arrives.
 */
@Component
public final class WaitingForApplicant {
  /** The reason for which the deadline stands still meanwhile. */
  public static final String REASON = "correction";

  private final Corrections corrections;
  private final CaseClock clock;
  private final CaseDeadlines dates;
  private final Times times;
  private final Journal journal;
  private final ActionContext context;

  /** The times of a service that run beside the one for its decision. */
  @Component
  record Times(StatedTimes stated, WaitingForOpinion opinions) {}

  WaitingForApplicant(
      Corrections corrections,
      CaseClock clock,
      CaseDeadlines dates,
      Times times,
      Journal journal,
      ActionContext context) {
    this.corrections = corrections;
    this.clock = clock;
    this.dates = dates;
    this.times = times;
    this.journal = journal;
    this.context = context;
  }

  /**
   * The procedure came to the applicant: what was written is asked now, and the clock stops. Where
   * it comes to them on a second branch meanwhile, the one answer serves both.
   */
  public Case begin(Case file) {
    if (file.stage() instanceof CaseStage.Waiting) {
      return file;
    }
    var now = context.now();
    var asked = corrections.open(file.id()).orElseGet(() -> unwritten(file));
    corrections.ask(asked.id(), now);
    clock.stop(file, REASON);
    journal.record(
        new CaseEvent.CorrectionAsked(
            file.id().value(), file.facts(), asked.id(), asked.answerBy()));
    return file.waiting();
  }

  /** A model may lead to the applicant by itself; then nobody wrote what is missing. */
  private Correction unwritten(Case file) {
    var written =
        new Correction(
            context.id(),
            "",
            context.actor().office(),
            context.now(),
            Optional.empty(),
            times.stated().asked(file, ServiceDeadline.Purpose.CORRECTION).map(Deadline::day),
            Optional.empty());
    corrections.write(file.id(), written);
    return written;
  }

  /** Nobody waits for the applicant any more; the clock runs again where it stood. */
  public Case over(Case file) {
    if (!(file.stage() instanceof CaseStage.Waiting)) {
      return file;
    }
    var now = context.now();
    corrections.end(file.id(), now);
    return clock.resume(
        file.answered(),
        REASON,
        answered -> {
          times.opinions().later(answered);
          return dates.reckon(answered);
        });
  }
}
