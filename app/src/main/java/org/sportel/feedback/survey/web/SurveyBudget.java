package org.sportel.feedback.survey.web;

import java.time.Duration;
import org.sportel.feedback.model.SurveyRefusal;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Limits how many answers come from one place in an hour. What is counted is a keyed digest that
 * lapses with the hour and stands apart from the answers.
 */
@Component
final class SurveyBudget {
  private final Tries tries;
  private final Limit ofAddress;

  SurveyBudget(Tries tries, @Value("${sportel.limits:1}") int times) {
    this.tries = tries;
    this.ofAddress = new Limit.Budget("survey", 30L * times, Duration.ofHours(1));
  }

  /** Counts an answer before it is taken; refuses what is too much. Begins its own transaction. */
  void take(String client) {
    tries
        .count(ofAddress.of(client))
        .ifPresent(
            wait -> {
              throw new SurveyRefusal(wait);
            });
  }
}
