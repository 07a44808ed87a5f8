package org.sportel.setup.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.feedback.mystery.MysteryResults;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.feedback.mystery.MysteryRounds;
import org.sportel.feedback.mystery.MysteryVisits;
import org.sportel.feedback.survey.Survey;
import org.sportel.feedback.survey.SurveyResults;
import org.sportel.feedback.survey.Surveys;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's mystery visits and surveys are made by the commands that people use. */
@SportelTest
class DemoHeardTests {
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired DemoStaff staff;
  @Autowired DemoRights rights;
  @Autowired DemoMystery mystery;
  @Autowired DemoSurveys asked;
  @Autowired MysteryRounds rounds;
  @Autowired MysteryVisits visits;
  @Autowired Surveys surveys;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  @Test
  void playsTwoRoundsAndTwoSurveys() {
    acting.runAs(Actor.system("demo"), this::play);
  }

  private void play() {
    if (tenants.bySlug("budva").isEmpty()) {
      importPack.importAll("me-budva");
    }
    var tenant = tenants.bySlug("budva").orElseThrow();
    staff.staff(tenant);
    rights.play(List.of(tenant));
    mystery.play(List.of(tenant));
    asked.play(List.of(tenant));
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          var over =
              rounds.list().stream()
                  .filter(round -> round.state() == MysteryRound.State.CLOSED)
                  .toList();
          assertThat(over).hasSizeGreaterThanOrEqualTo(2);
          assertThat(over).anyMatch(this::told);
          var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
          var survey = surveys.list().stream().filter(one -> one.over(today)).findFirst();
          var results =
              SurveyResults.of(
                  survey.orElseThrow(),
                  Survey.Channel.ONLINE,
                  surveys.answers(survey.orElseThrow().id()));
          assertThat(results.count().orElseThrow()).isGreaterThan(20);
          assertThat(surveys.list()).anyMatch(one -> one.open(today));
        });
  }

  private boolean told(MysteryRound round) {
    var all = visits.of(round.id());
    return round.plan().centres().stream()
        .anyMatch(centre -> MysteryResults.of(centre, all).score().isPresent());
  }
}
