package org.sportel.rights.assessment;

import java.util.List;
import java.util.Optional;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.model.RightsEvent;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.rights.model.RightsRefusal.Reason;
import org.springframework.stereotype.Component;

/** Makes a self-assessment final and counts it for the network, without a name. */
@Component
public final class FinishAssessment {
  private final Assessments assessments;
  private final Instrument instrument;
  private final KeepersRight access;
  private final CurrentDay today;
  private final Journal journal;

  FinishAssessment(
      Assessments assessments,
      Instrument instrument,
      KeepersRight access,
      CurrentDay today,
      Journal journal) {
    this.assessments = assessments;
    this.instrument = instrument;
    this.access = access;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Finishes it today, in the caller's write transaction.
   *
   * @throws RightsRefusal ANSWERS_MISSING when nothing was answered, FINISHED when it is final
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage all
   *     centres
   */
  public void finish(int year) {
    access.require(Optional.empty());
    var one =
        assessments
            .of(year)
            .filter(known -> !known.answers().isEmpty())
            .orElseThrow(() -> new RightsRefusal(Reason.ANSWERS_MISSING));
    if (!assessments.finish(year, today.day())) {
      throw new RightsRefusal(Reason.FINISHED);
    }
    assessments.count(year, 0, "");
    for (var question : instrument.questions()) {
      if (question.chosen()) {
        question
            .cleaned(one.answers().getOrDefault(question.number(), List.of()))
            .forEach(code -> assessments.count(year, question.number(), code));
      }
    }
    journal.record(new RightsEvent.AssessmentFinished(one.id(), year));
  }
}
