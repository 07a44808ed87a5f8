package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.agency.figures.AgencyFacts;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.standards.GapReport;
import org.springframework.beans.factory.annotation.Autowired;

/** Latvia's network in the demo: delegated, taken, counted, and measured by a basket. */
@SportelTest
class DemoAgencyTests {
  @Autowired DemoAgency agency;
  @Autowired AgencyFacts facts;
  @Autowired GapReport gaps;
  @Autowired org.sportel.network.CurrentDay today;
  @Autowired Tenants tenants;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  @Test
  void takesCasesForSevenOfEightInstitutionsAndShowsGaps() {
    acting.runAs(Actor.system("demo"), () -> agency.play(List.of()));
    acting.runAs(Actor.system("demo"), () -> agency.play(List.of()));
    var host = tenants.bySlug(DemoAgency.HOST).orElseThrow();
    assertThat(
            tenants.list().stream()
                .filter(one -> one.country().equals("LV"))
                .filter(one -> one.kind() == Tenant.Kind.INSTITUTION))
        .hasSize(8);
    following.catchUp(host.id());
    transactions.run(
        Scope.of(host.id()),
        () -> {
          var now = clock.instant();
          var taken = facts.between(now.minus(Duration.ofDays(2)), now.plus(Duration.ofDays(2)));
          assertThat(taken.stream().map(AgencyFacts.Count::other).distinct()).hasSize(7);
          assertThat(taken.stream().mapToInt(AgencyFacts.Count::cases).sum()).isEqualTo(28);
          var report = gaps.all(today.day());
          assertThat(report).hasSize(3);
          assertThat(report).allSatisfy(one -> assertThat(one.basket()).isPresent());
          assertThat(report).anySatisfy(one -> assertThat(one.gaps().none()).isFalse());
        });
  }
}
