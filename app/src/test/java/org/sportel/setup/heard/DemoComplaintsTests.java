package org.sportel.setup.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.BIG_DECIMAL;
import static org.sportel.complaints.db.Tables.ATTACHMENT;
import static org.sportel.complaints.db.Tables.COMPLAINT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.action.CorrectiveAction;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoStaff;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo's complaints are filed, answered and answered again by the commands that people use. */
@SportelTest
class DemoComplaintsTests {
  @Autowired ImportPack importPack;
  @Autowired Tenants tenants;
  @Autowired DemoStaff staff;
  @Autowired DemoComplaints demo;
  @Autowired DemoRatings ratings;
  @Autowired DemoGrievances grievances;
  @Autowired ComplaintFigures figures;
  @Autowired CorrectiveActions actions;
  @Autowired DeclaredIndicators declared;
  @Autowired Measuring measuring;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;
  @Autowired DSLContext db;

  private Measured indicators(LocalDate today, ZoneId zone, String code) {
    return measuring.total(
        declared.get(code).formula(),
        new IndicatorQuestion(
            today.minusDays(370), today.plusDays(1), Map.of(), Places.everywhere(), zone));
  }

  private int enclosed() {
    return db.fetchCount(ATTACHMENT, ATTACHMENT.FROM_OFFICE.isTrue());
  }

  /** How many come over the portal in these words, with a name. */
  private int filed(String words) {
    return db.fetchCount(
        COMPLAINT,
        COMPLAINT.BODY.eq(words),
        COMPLAINT.LEVEL.eq("NAMED"),
        COMPLAINT.CHANNEL.eq("PORTAL"));
  }

  @AfterEach
  void goOnInThePresent() {
    clock.release();
  }

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
    clock.set(clock.instant().minus(Duration.ofDays(3)));
    IntStream.range(0, 200).forEach(i -> ratings.decided(tenant, UUID.randomUUID()));
    clock.release();
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
          assertThat(enclosed()).isPositive();
          assertThat(grievances.afterRatings(tenant, today.minusDays(4), today))
              .isNotEmpty()
              .allSatisfy(
                  after -> assertThat(filed(after.grievance().wanted().body())).isPositive());
          assertThat(actions.all()).anyMatch(CorrectiveAction::checked);
          assertThat(actions.published())
              .extracting(CorrectiveAction::what)
              .as("nothing is changed twice")
              .doesNotHaveDuplicates()
              .hasSizeGreaterThan(4);
          assertThat(indicators(today, tenant.zone(), "complaints-on-time").value())
              .isPresent()
              .get(BIG_DECIMAL)
              .isBetween(BigDecimal.valueOf(0.2), BigDecimal.ONE);
          assertThat(indicators(today, tenant.zone(), "actions-on-time").sample()).isPositive();
        });
  }
}
