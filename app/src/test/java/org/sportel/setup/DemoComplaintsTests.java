package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's complaints are filed, answered and answered again by the commands that people use. */
@SportelTest
class DemoComplaintsTests {
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired DemoStaff staff;
  @Autowired DemoComplaints demo;
  @Autowired ComplaintFigures figures;
  @Autowired CorrectiveActions actions;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  @Test
  void playsAYearOfComplaints() {
    acting.runAs(Actor.system("demo"), this::play);
  }

  private void play() {
    if (tenants.bySlug("budva").isEmpty()) {
      importPack.importAll("me-budva");
    }
    var tenant = tenants.bySlug("budva").orElseThrow();
    staff.staff(tenant);
    demo.play(List.of(tenant));
    following.catchUp(tenant.id());
    transactions.run(
        Scope.of(tenant.id()),
        () -> {
          var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
          var sums = figures.of(today.minusDays(370), today.plusDays(1), false);
          assertThat(sums.all().received()).isGreaterThanOrEqualTo(40);
          assertThat(sums.all().answered()).isGreaterThan(20);
          assertThat(sums.all().upheld()).isPositive();
          assertThat(sums.byChannel()).hasSizeGreaterThan(3);
          assertThat(actions.all()).isNotEmpty();
        });
  }
}
