package org.sportel.feedback.survey;

import java.util.UUID;
import org.sportel.feedback.model.SurveyEvent;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.model.SurveyRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Publishes a draft; from then on what is asked stays as it is. */
@Component
public final class PublishSurvey {
  private final Surveys surveys;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  PublishSurvey(Surveys surveys, CurrentDay today, Authority authority, Journal journal) {
    this.surveys = surveys;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Publishes it; it takes answers from its first day to its last.
   *
   * @throws SurveyRefusal SURVEY_UNKNOWN, PUBLISHED_ALREADY, NO_QUESTIONS or DAYS_OVER
   * @throws org.sportel.platform.NotAllowed without the power to run a centre
   */
  public void publish(UUID id) {
    authority.require(Power.MANAGE_CENTRE);
    var survey = surveys.lockDraft(id);
    if (survey.questions().isEmpty()) {
      throw new SurveyRefusal(Reason.NO_QUESTIONS);
    }
    if (survey.plan().closes().isBefore(today.day())) {
      throw new SurveyRefusal(Reason.DAYS_OVER);
    }
    surveys.keep(survey.with(Survey.State.PUBLISHED));
    var plan = survey.plan();
    journal.record(
        new SurveyEvent.Published(id, plan.opens(), plan.closes(), survey.questions().size()));
  }
}
