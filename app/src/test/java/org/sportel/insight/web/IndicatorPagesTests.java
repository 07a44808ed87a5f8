package org.sportel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintFacts;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Indicators, open data and logs, as people with a browser without scripts use them. */
class IndicatorPagesTests extends Served {
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired java.time.Clock clock;

  /** A complaint as the journal tells of it. */
  private record Complained(
      UUID subject,
      ComplaintFacts of,
      String number,
      Instant dueAt,
      boolean urgent,
      @JsonIgnore Instant at)
      implements Event {
    static Complained of(ComplaintTopic topic, UUID unit, Instant at) {
      var facts =
          new ComplaintFacts(
              ComplaintLevel.ANONYMOUS,
              ComplaintChannel.PORTAL,
              topic,
              Optional.empty(),
              Optional.of(unit),
              Optional.empty(),
              Optional.empty());
      return new Complained(UUID.randomUUID(), facts, "C", at.plusSeconds(86_400), false, at);
    }

    @Override
    public String type() {
      return "complaints.filed";
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  private record Of(String serviceCode, UUID unit, String channel, UUID ticket) {}

  private record Happened(UUID subject, String type, Of of, Instant at) implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @BeforeEach
  void sevenPeopleWereServed() {
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 7; number++) {
      var ticket = new UUID(44, number);
      var of = new Of("S1", desk.unit().value(), "COUNTER", ticket);
      var at = clock.instant().minusSeconds(86_400L * 40);
      events.add(new Happened(ticket, "visits.ticket-handed-over", of, at));
      events.add(new Happened(ticket, "visits.serving-begun", of, at.plusSeconds(600)));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(events));
    following.catchUp(desk.tenant());
  }

  @Test
  void opensAnIndicatorAndComputesItAgain() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get("/desk/indicators").body())
        .contains("Waiting time, median", "Add an indicator");
    var page = browser.get("/desk/indicators/waiting-median");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("10 minutes", "Median of the time", "ticket in hand", "order statistics");
    var again = browser.post("/desk/indicators/waiting-median/recompute");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("Difference: none");
    assertThat(browser.get("/desk/indicators/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void addsOneByAForm() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var code = "own-" + UUID.randomUUID().toString().substring(0, 8);
    assertThat(browser.get("/desk/indicators/new").statusCode()).isEqualTo(200);
    var wrong = browser.post("/desk/indicators/new", "code", code, "measure", "DURATION.MEDIAN");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Choose at least one event", "Enter a text in the language");
    var saved =
        browser.post(
            "/desk/indicators/new",
            "code",
            code,
            "version",
            "0",
            "name-en",
            "Slow ones",
            "purpose-en",
            "For planning",
            "measure",
            "DURATION.UNDER_TARGET",
            "from",
            "visits.ticket-handed-over",
            "to",
            "visits.serving-begun",
            "minutes",
            "5",
            "least",
            "5",
            "goal",
            "80",
            "grain",
            "WEEK",
            "owner",
            "Front office",
            "published",
            "true");
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/indicators/" + code).body())
        .contains("Slow ones", "0 %", "80 %", "Front office", "Wilson");
    assertThat(browser.get("/desk/indicators/" + code + "/change").body())
        .contains("value=\"5\"", "Slow ones");
    assertThat(browser.post("/desk/indicators/" + code + "/retire").statusCode()).isEqualTo(302);
    assertThat(browser.get("/desk/indicators/" + code).statusCode()).isEqualTo(404);
  }

  @Test
  void leadTheOperatorToTheComparison() {
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    assertThat(browser.get("/desk/indicators").body())
        .contains(
            "Waiting and visits",
            "You have no figures of your own",
            "/desk/network/fair?indicator=waiting-median",
            "Not compared: it grows with size")
        .doesNotContain("Values of the last twelve months");
  }

  @Test
  void onlyAdministratorsChangeTheCatalogueAndTakeLogsAway() {
    browser.signIn(desk.name(Duty.COUNTER));
    assertThat(browser.get("/desk/indicators").body()).doesNotContain("Add an indicator");
    assertThat(browser.get("/desk/indicators/new").statusCode()).isEqualTo(403);
    assertThat(browser.post("/desk/figures/log", "format", "xes").statusCode()).isEqualTo(403);
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var log = administrator.post("/desk/figures/log", "format", "ocel");
    assertThat(log.statusCode()).isEqualTo(200);
    assertThat(log.body()).contains("\"eventTypes\"", "visit ticket-handed-over");
    assertThat(administrator.post("/desk/figures/log", "format", "xes").body())
        .startsWith("<?xml")
        .endsWith("</log>");
  }

  @Test
  void everybodyMayTakeTheOpenData() {
    var path = "/m/" + desk.slug() + "/open-data";
    assertThat(browser.get(path).body()).contains("indicators.csv", "Creative Commons");
    assertThat(browser.get(path + "/indicators.csv").body())
        .startsWith("indicator,dimension,period,key,value,sample,hidden");
    var json = browser.get(path + "/indicators.json?page=1");
    assertThat(json.headers().firstValue("ETag")).isPresent();
    assertThat(json.body()).contains("\"rows\"", "\"pages\":1");
    assertThat(browser.get(path + "/catalog.ttl").body())
        .contains("a dcat:Catalog", "dcat:distribution", "CC_BY_4_0");
    assertThat(browser.get(path + "/catalog.jsonld").body()).contains("dcat:Dataset");
  }

  @Test
  void ofComplaintsOnlyThoseWhoHandleThemReadMoreThanOneValue() {
    var complaints = new ArrayList<Complained>();
    var at = clock.instant().minusSeconds(86_400L * 70);
    for (var number = 0; number < 6; number++) {
      complaints.add(
          Complained.of(
              number < 4 ? ComplaintTopic.BEHAVIOUR : ComplaintTopic.PAYMENT,
              desk.unit().value(),
              at));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(complaints));
    following.catchUp(desk.tenant());
    var path = "/desk/indicators/complaints-received";
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    var narrowed = browser.get(path + "?category=PAYMENT&unit=" + desk.unit().value()).body();
    assertThat(narrowed)
        .contains("read by those who handle complaints", heading(browser.get(path).body()))
        .doesNotContain("By category", "name=\"unit\"", complaints.getFirst().subject().toString());
    assertThat(heading(browser.get(path + "?from=2026-01&to=2026-01").body()))
        .isEqualTo(heading(narrowed))
        .contains("6");
    assertThat(browser.post(path + "/recompute", "category", "PAYMENT").body())
        .contains("Difference: none")
        .doesNotContain("By category");
    browser.signIn(desk.name(Duty.COMPLAINTS_OFFICER));
    assertThat(browser.get(path).body())
        .contains("By category", "Fees and payments", "Single complaints are not listed")
        .doesNotContain(complaints.getFirst().subject().toString());
  }

  private static String heading(String page) {
    return page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));
  }

  @Test
  void theOperatorComparesWithoutARanking() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get("/desk/network/fair").statusCode()).isEqualTo(403);
  }
}
