package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Dashboards as people with a browser without scripts compose and read them. */
class DashboardPagesTests extends Served {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern FIGURE = Pattern.compile("/figures/([0-9a-f-]{36})/remove");
  private static final Pattern ADDRESS = Pattern.compile("/desk/dashboards/[0-9a-f-]{36}");

  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired java.time.Clock clock;

  private record Of(String serviceCode, UUID unit, String channel, UUID ticket) {}

  private record Happened(UUID subject, String type, Of of, Instant at) implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @Override
  protected String townOfTest() {
    return "dashed";
  }

  @BeforeEach
  void sevenPeopleWaitedTwentyMinutes() {
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 7; number++) {
      var ticket = new UUID(91, number);
      var of = new Of("S1", desk.unit().value(), "COUNTER", ticket);
      var at = clock.instant().minusSeconds(86_400L * 40);
      events.add(new Happened(ticket, "visits.ticket-handed-over", of, at));
      events.add(new Happened(ticket, "visits.serving-begun", of, at.plusSeconds(1_200)));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(events));
    following.catchUp(desk.tenant());
  }

  @Test
  void composesOneForTheOfficeOfBothKindsOfIndicators() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get("/desk/dashboards").body()).contains("Make a dashboard");
    var path = composed("Mondays at nine", "office");
    assertThat(browser.get(path).body()).contains("No indicator stands here yet");
    assertThat(browser.get(path + "/figures/new").body())
        .contains("Cases: Received", "Waiting time, median");
    put(path, "events:waiting-median", "MONTH", "SERVICE", "goal", "true", "before", "true");
    put(path, "cases:received", "WEEK", "CHANNEL");
    var page = browser.get(path).body();
    assertThat(page)
        .contains(
            "Mondays at nine",
            "For the office",
            "20 minutes",
            "(in minutes)",
            "No target is set.",
            "A year before: –",
            "href=\"/desk/indicators/waiting-median?from=",
            "href=\"/desk/figures/received?from=",
            "<svg");
  }

  @Test
  void ordersIndicatorsAndTakesThemOff() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = composed("In order", "own");
    put(path, "cases:decided", "", "");
    put(path, "cases:open", "", "");
    var second = figures(path).getLast();
    assertThat(browser.get(path).body()).containsSubsequence("Decided", "As it stands now");
    var moved =
        browser.post(path + "/figures/" + second + "/move", "way", "up", "version", version(path));
    assertThat(moved.statusCode()).isEqualTo(302);
    assertThat(figures(path).getFirst()).isEqualTo(second);
    assertThat(browser.post(path + "/figures/" + second + "/move", "version", "1").statusCode())
        .isEqualTo(409);
    browser.post(path + "/figures/" + second + "/remove", "version", version(path));
    assertThat(figures(path)).hasSize(1).doesNotContain(second);
    browser.post(path + "/discard", "version", version(path));
    assertThat(browser.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void saysAtTheFieldWhatIsWrong() {
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    var nameless = browser.post("/desk/dashboards/new", "name-en", " ", "audience", "own");
    assertThat(nameless.statusCode()).isEqualTo(422);
    assertThat(nameless.body()).contains("Enter a name.");
    var office = browser.post("/desk/dashboards/new", "name-en", "All", "audience", "office");
    assertThat(office.statusCode()).isEqualTo(422);
    assertThat(office.body()).contains("Make one for yourself");
    var path = composed("Mine", "own");
    assertThat(refused(path, "", "MONTH", "")).contains("Choose an indicator.");
    assertThat(refused(path, "cases:open", "MONTH", "")).contains("has no course");
    assertThat(refused(path, "cases:received", "", "CATEGORY"))
        .contains("Cases have neither queue nor category");
    assertThat(refused(path, "events:no-such-one", "", "")).contains("Choose an indicator.");
  }

  @Test
  void ownOnesAreReadByNobodyElseAndOfficesAreChangedByWhoLeads() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var own = composed("Nobody else’s", "own");
    var office = composed("Everybody’s", "office");
    browser.signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(browser.get("/desk/dashboards").body())
        .contains("Everybody’s")
        .doesNotContain("Nobody else’s");
    assertThat(browser.get(own).statusCode()).isEqualTo(404);
    assertThat(browser.get(office).statusCode()).isEqualTo(200);
    assertThat(browser.get(office + "/change").statusCode()).isEqualTo(403);
    assertThat(browser.post(office + "/discard", "version", "1").statusCode()).isEqualTo(403);
    browser.signIn(desk.name(Duty.MYSTERY_VISITOR));
    assertThat(browser.get("/desk/dashboards").statusCode()).isEqualTo(403);
    assertThat(browser.get(office).statusCode()).isEqualTo(403);
  }

  @Test
  void tellsNobodyMoreThanTheIndicatorItself() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var code = "secret-" + UUID.randomUUID().toString().substring(0, 8);
    browser.post(
        "/desk/indicators/new",
        "code",
        code,
        "version",
        "0",
        "name-en",
        "Known to administrators",
        "purpose-en",
        "A test",
        "measure",
        "COUNT.EVENTS",
        "from",
        "visits.serving-begun",
        "grain",
        "MONTH",
        "least",
        "1",
        "seers",
        "ADMINISTER");
    var path = composed("Shared", "office");
    put(path, "events:" + code, "MONTH", "");
    put(path, "events:complaints-received", "MONTH", "UNIT", "before", "true");
    assertThat(browser.get(path).body()).contains("Known to administrators");
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    var page = browser.get(path).body();
    assertThat(page)
        .contains("An indicator that you may not see", "Of the past twelve whole months")
        .doesNotContain("Known to administrators", code);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.post("/desk/indicators/" + code + "/retire");
    assertThat(browser.get(path).body()).contains("in the catalogue no more");
  }

  private String composed(String name, String audience) {
    var made =
        browser.post("/desk/dashboards/new", "name-en", name, "audience", audience, "span", "YEAR");
    assertThat(made.statusCode()).isEqualTo(302);
    var found = ADDRESS.matcher(made.headers().firstValue("Location").orElseThrow());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private void put(String path, String figure, String course, String parts, String... more) {
    assertThat(sent(path, figure, course, parts, more).statusCode()).isEqualTo(302);
  }

  private String refused(String path, String figure, String course, String parts) {
    var answer = sent(path, figure, course, parts);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private HttpResponse<String> sent(
      String path, String figure, String course, String parts, String... more) {
    var fields = new ArrayList<String>();
    for (var field :
        new String[] {
          "figure", figure, "course", course, "parts", parts, "version", version(path)
        }) {
      fields.add(field);
    }
    fields.addAll(java.util.List.of(more));
    return browser.post(path + "/figures/new", fields.toArray(String[]::new));
  }

  private String version(String path) {
    var found = VERSION.matcher(browser.get(path + "/change").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private java.util.List<String> figures(String path) {
    return FIGURE
        .matcher(browser.get(path + "/change").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
