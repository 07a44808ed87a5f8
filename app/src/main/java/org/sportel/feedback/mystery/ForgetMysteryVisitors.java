package org.sportel.feedback.mystery;

import java.time.LocalDate;
import java.time.Period;
import org.sportel.documents.ForgetFiles;
import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
import org.springframework.stereotype.Component;

/**
 * Forgets at night who made the visits of rounds that ended long ago, what they wrote and brought
 * along; what was marked and what was released stays.
 */
@Component
final class ForgetMysteryVisitors implements DailyWork {
  private static final Period KEPT = Period.ofYears(1);

  private final ForgetMysteryRound forgetRound;
  private final CurrentDay days;

  ForgetMysteryVisitors(ForgetMysteryRound forgetRound, CurrentDay days) {
    this.forgetRound = forgetRound;
    this.days = days;
  }

  @Override
  public String name() {
    return "feedback.forget-mystery-visitors";
  }

  @Override
  public void run() {
    days.inEachTenant(today -> forgetRound.before(today.minus(KEPT)));
  }

  /** Forgets what lies before a day, in a transaction. */
  @Component
  static final class ForgetMysteryRound {
    private final MysteryRounds rounds;
    private final MysteryVisits visits;
    private final ForgetFiles files;

    ForgetMysteryRound(MysteryRounds rounds, MysteryVisits visits, ForgetFiles files) {
      this.rounds = rounds;
      this.visits = visits;
      this.files = files;
    }

    void before(LocalDate day) {
      for (var round : rounds.remembered(day)) {
        for (var visit : visits.of(round.id())) {
          files.forgetOf(MysteryVisit.subject(visit.id()));
        }
        visits.forget(round.id());
        rounds.keep(round.withoutVisitors());
      }
    }
  }
}
