package org.sportel.feedback.survey;

import java.time.Period;
import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
import org.springframework.stereotype.Component;

/** Forgets at night the words of surveys that ended long ago; what was chosen stays. */
@Component
final class ForgetSurveyWords implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final Surveys surveys;
  private final CurrentDay days;

  ForgetSurveyWords(Surveys surveys, CurrentDay days) {
    this.surveys = surveys;
    this.days = days;
  }

  @Override
  public String name() {
    return "feedback.forget-survey-words";
  }

  @Override
  public void run() {
    days.inEachTenant(today -> surveys.forgetWords(today.minus(KEPT)));
  }
}
