package org.sportel.setup.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.feedback.RatingSum;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.SlipBatches;
import org.sportel.network.CurrentDay;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.problems.figures.ProblemFigures;
import org.sportel.setup.DemoStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's problems and slips are made by the commands that people use. */
@SportelTest
class DemoProblemsTests {
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired DemoStaff staff;
  @Autowired DemoProblems problems;
  @Autowired DemoSlips slips;
  @Autowired ProblemFigures figures;
  @Autowired Ratings ratings;
  @Autowired SlipBatches photos;
  @Autowired CurrentDay today;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  @Test
  void playsASeasonOfProblemsAndTypesTheSlipsOfTheBox() {
    acting.runAs(Actor.system("demo"), this::play);
  }

  private void play() {
    if (tenants.bySlug("budva").isEmpty()) {
      importPack.importAll("me-budva");
    }
    var tenant = tenants.bySlug("budva").orElseThrow();
    staff.staff(tenant);
    problems.play(List.of(tenant));
    slips.play(List.of(tenant));
    following.catchUp(tenant.id());
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          var now = clock.instant();
          var sum = figures.since(now.minus(Duration.ofDays(120)), now);
          assertThat(sum.received()).isGreaterThanOrEqualTo(36);
          assertThat(sum.closed()).isGreaterThan(15);
          assertThat(sum.onTime()).isPositive();
          var day = today.day();
          assertThat(RatingSum.of(ratings.between(day.minusDays(120), day)).count())
              .isGreaterThanOrEqualTo(76);
          assertThat(photos.list())
              .anyMatch(batch -> batch.photos().size() == 1 && batch.slips() == 4);
        });
  }
}
