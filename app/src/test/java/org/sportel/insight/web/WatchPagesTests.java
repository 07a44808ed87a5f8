package org.sportel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.insight.db.Tables.CASE_FACT;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.insight.watch.OpenHints;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What has fallen silent is for whoever sees figures; unusual courses are for the auditor alone.
 */
class WatchPagesTests extends Served {
  @Autowired DSLContext db;
  @Autowired Transactions transactions;
  @Autowired Clock clock;
  @Autowired Acting acting;
  @Autowired OpenHints openHints;

  @Override
  protected String townOfTest() {
    return "silent";
  }

  /** Two applications a day for half a year, and none for five weeks. */
  @BeforeEach
  void aServiceThatFellSilent() {
    transactions.run(
        desk.scope(),
        () -> {
          db.deleteFrom(CASE_FACT).execute();
          for (int day = 35; day < 215; day++) {
            add("S-QUIET", day, 2);
            add("S-BUSY", day, 1);
          }
          for (int day = 1; day < 35; day++) {
            add("S-BUSY", day, 1);
          }
        });
  }

  private void add(String service, int daysAgo, int times) {
    for (int time = 0; time < times; time++) {
      var received = OffsetDateTime.now(clock).minusDays(daysAgo);
      var row = new CaseFactRecord();
      row.setTenantId(desk.tenant().value());
      row.setCaseId(UUID.randomUUID());
      row.setOrigin("LIVE");
      row.setNumber(service + "-" + daysAgo + "-" + time);
      row.setService(service);
      row.setCategory("other");
      row.setUnit(desk.unit().value().toString());
      row.setCentre("");
      row.setChannel("COUNTER");
      row.setReceivedAt(received);
      row.setDecidedAt(
          received.plus(daysAgo == 40 && time == 0 ? Duration.ofMinutes(2) : Duration.ofDays(3)));
      row.setOutcome("GRANTED");
      row.setWaiting(false);
      row.setCorrections(0);
      row.setLastAt(received);
      db.insertInto(CASE_FACT).set(row).execute();
    }
  }

  @Test
  void namesTheSilentServiceAndNoOther() {
    browser.signIn(desk.name(Duty.CENTRE_MANAGER));
    assertThat(browser.get("/desk/figures").body()).contains("/desk/figures/silent");
    var page = browser.get("/desk/figures/silent");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("S-QUIET", "35 days ago", "Registry").doesNotContain("S-BUSY");
    assertThat(browser.get("/desk/unusual").statusCode()).isEqualTo(403);
  }

  @Test
  void showsTheAuditorWhatStandsOut() {
    browser.signIn(desk.name(Duty.AUDITOR));
    var page = browser.get("/desk/unusual?month=" + month());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Ahead of the others", "S-QUIET-40-0").doesNotContain("-41-0");
    assertThat(browser.get("/desk/unusual?month=1066-10").statusCode()).isEqualTo(200);
    assertThat(browser.get("/desk/unusual?month=x").statusCode()).isEqualTo(200);
  }

  @Test
  void keepsWhatTheAuditorFoundAndCountsAlarmsForNothing() {
    browser.signIn(desk.name(Duty.AUDITOR));
    var list = "/desk/unusual?month=" + month();
    assertThat(browser.get(list).body()).contains("it is not known how often this rule alarms");
    var place = "/desk/unusual/" + quick() + "/AHEAD_OF_OTHERS";
    assertThat(browser.get(place).body()).contains("S-QUIET-40-0", "There was a good reason");

    var nothing = browser.post(place, "finding", "innocent", "words", " x ");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("Write in a few words why");
    var unsaid = browser.post(place, "finding", "", "words", "Urgent repair");
    assertThat(unsaid.statusCode()).isEqualTo(422);
    assertThat(unsaid.body()).contains("Choose what you found", "Urgent repair");

    browser.post(place, "finding", "innocent", "words", "Urgent repair of a roof");
    assertThat(browser.get(list).body())
        .contains("Urgent repair of a roof", "So far 1 of 1 answered hints", "100 %");
    browser.post(place, "finding", "followed", "words", "Asked the head of the unit");
    assertThat(browser.get(list).body())
        .contains("Asked the head of the unit", "So far 0 of 1 answered hints")
        .doesNotContain("Urgent repair");
    browser.post(place + "/reopen");
    assertThat(browser.get(list).body())
        .contains("it is not known how often this rule alarms")
        .doesNotContain("Asked the head");

    var nobody = "/desk/unusual/" + UUID.randomUUID() + "/AHEAD_OF_OTHERS";
    assertThat(browser.get(nobody).statusCode()).isEqualTo(404);
    assertThat(browser.post(nobody, "finding", "innocent", "words", "Nobody").statusCode())
        .isEqualTo(404);
  }

  @Test
  void countsWhatIsOpenForTheAuditorsStartPage() {
    browser.signIn(desk.name(Duty.AUDITOR));
    var place = "/desk/unusual/" + quick() + "/AHEAD_OF_OTHERS";
    browser.post(place + "/reopen");
    int open = open();
    assertThat(open).isPositive();
    var decided = YearMonth.parse(month());
    var now = YearMonth.now(clock.withZone(Desks.ZONE));
    assertThat(browser.get("/desk").body().contains("/desk/unusual?month=" + decided))
        .isEqualTo(!decided.isBefore(now.minusMonths(1)));
    browser.post(place, "finding", "innocent", "words", "Urgent repair of a roof");
    assertThat(open()).isEqualTo(open - 1);
    browser.post(place + "/reopen");
    assertThat(open()).isEqualTo(open);
  }

  private int open() {
    return acting.as(
        Actor.system("test"),
        () ->
            transactions.read(
                desk.scope(), () -> openHints.of(YearMonth.parse(month()), Desks.ZONE)));
  }

  private String month() {
    return YearMonth.from(
            OffsetDateTime.now(clock).minusDays(40).plusMinutes(2).atZoneSameInstant(Desks.ZONE))
        .toString();
  }

  private UUID quick() {
    return transactions.read(
        desk.scope(),
        () ->
            db.select(CASE_FACT.CASE_ID)
                .from(CASE_FACT)
                .where(CASE_FACT.NUMBER.eq("S-QUIET-40-0"))
                .fetchSingle(CASE_FACT.CASE_ID));
  }
}
