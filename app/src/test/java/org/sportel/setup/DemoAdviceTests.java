package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.advice.AdviceFacts;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class DemoAdviceTests {

  private static final String TOWN = "lezhe";

  @Autowired DemoAdvice advice;
  @Autowired DemoStaff staff;
  @Autowired DemoNetwork network;
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired AdviceFacts facts;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Clock clock;

  @Test
  void givesAdviceAboutOwnServicesAndOtherInstitutions() {
    acting.runAs(
        Actor.system("demo"),
        () -> {
          if (tenants.bySlug(TOWN).isEmpty()) {
            importPack.importWhere("al", TOWN::equals);
          }
          var town = tenants.bySlug(TOWN).orElseThrow();
          network.furnish(town);
          staff.staff(town);
          advice.play(List.of(town));
          following.catchUp(town.id());
          var month = YearMonth.now(clock.withZone(town.zone()));
          var scope = Scope.of(town.id());
          var counts = transactions.read(scope, () -> facts.of(month.minusMonths(12), month));
          assertThat(counts.stream().mapToInt(AdviceCount::count).sum())
              .isGreaterThanOrEqualTo(220);
          assertThat(counts.stream().map(AdviceCount::institution).distinct())
              .hasSizeGreaterThan(3);
          assertThat(counts.stream().map(AdviceCount::month).distinct()).hasSizeGreaterThan(10);
        });
  }
}
