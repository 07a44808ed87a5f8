package org.sportel.feedback.survey;

import java.util.UUID;
import org.sportel.feedback.model.SurveyEvent;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Ends a survey before its last day, or throws a draft away. */
@Component
public final class CloseSurvey {
  private final Surveys surveys;
  private final Authority authority;
  private final Journal journal;

  CloseSurvey(Surveys surveys, Authority authority, Journal journal) {
    this.surveys = surveys;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Ends it; a draft, which nobody has seen, is thrown away. Twice is harmless.
   *
   * @throws SurveyRefusal SURVEY_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to run a centre
   */
  public void close(UUID id) {
    authority.require(Power.MANAGE_CENTRE);
    var survey = surveys.lock(id);
    switch (survey.state()) {
      case DRAFT -> {
        surveys.drop(id);
        journal.record(new SurveyEvent.Dropped(id));
      }
      case PUBLISHED -> {
        surveys.keep(survey.with(Survey.State.CLOSED));
        journal.record(new SurveyEvent.Closed(id));
      }
      case CLOSED -> {}
    }
  }
}
