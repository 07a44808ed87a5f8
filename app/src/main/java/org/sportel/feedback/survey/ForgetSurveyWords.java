package org.sportel.feedback.survey;

import java.time.Clock;
import java.time.Period;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets at night the words of surveys that ended long ago; what was chosen stays. */
@Component
final class ForgetSurveyWords implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final Surveys surveys;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Clock clock;

  ForgetSurveyWords(Surveys surveys, Tenants tenants, Transactions transactions, Clock clock) {
    this.surveys = surveys;
    this.tenants = tenants;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "feedback.forget-survey-words";
  }

  @Override
  public void run() {
    for (var tenant : tenants.list()) {
      var before = clock.instant().atZone(tenant.zone()).toLocalDate().minus(KEPT);
      transactions.run(Scope.of(tenant.id()), () -> surveys.forgetWords(before));
    }
  }
}
