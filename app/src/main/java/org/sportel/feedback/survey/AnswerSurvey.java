package org.sportel.feedback.survey;

import java.util.UUID;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.feedback.model.SurveyRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes an answer, and nothing of whoever gives it. */
@Component
public final class AnswerSurvey {
  private final Surveys surveys;
  private final CurrentDay today;
  private final Authority authority;

  AnswerSurvey(Surveys surveys, CurrentDay today, Authority authority) {
    this.surveys = surveys;
    this.today = today;
    this.authority = authority;
  }

  /**
   * Takes a checked answer; the same id counts once. No event tells of it.
   *
   * @param id drawn at random for the page, so that it tells no time
   * @throws SurveyRefusal NOT_OPEN, or EMPTY where nothing was answered
   * @throws org.sportel.platform.NotAllowed for paper, without the power to serve at a counter
   */
  public void answer(Survey survey, Survey.Channel channel, UUID id, Answers answers) {
    if (channel == Survey.Channel.PAPER) {
      authority.require(Power.SERVE_COUNTER);
    }
    if (!survey.open(today.day()) || !survey.plan().channels().contains(channel)) {
      throw new SurveyRefusal(Reason.NOT_OPEN);
    }
    if (answers.given().isEmpty()) {
      throw new SurveyRefusal(Reason.EMPTY);
    }
    surveys.keep(id, survey.id(), channel, today.day(), answers);
  }
}
