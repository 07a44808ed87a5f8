package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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

/** The kinds of charts on a dashboard: only those that say something of the indicator. */
class DashboardChartsTests extends Served {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
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
    return "charted";
  }

  @BeforeEach
  void somebodyWaitedForEachOfEightServices() {
    var events = new ArrayList<Happened>();
    for (var number = 0; number < 40; number++) {
      var ticket = new UUID(92, number);
      var of = new Of("S" + number % 8, desk.unit().value(), "COUNTER", ticket);
      var at = clock.instant().minusSeconds(86_400L * 40);
      events.add(new Happened(ticket, "visits.ticket-handed-over", of, at));
      events.add(new Happened(ticket, "visits.serving-begun", of, at.plusSeconds(1_200)));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(events));
    following.catchUp(desk.tenant());
  }

  @Test
  void drawsEveryKindWithItsTable() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = composed("Drawn");
    put(path, "events:" + counted(), "MONTH", "SERVICE", "STACKED");
    put(path, "events:waiting-median", "MONTH", "SERVICE", "MULTIPLES");
    put(path, "events:waiting-median", "", "", "HEAT");
    put(path, "events:waiting-median", "", "SERVICE", "SPREAD");
    put(path, "cases:received", "", "", "HEAT");
    var page = browser.get(path).body();
    assertThat(page)
        .contains(
            "class=\"sp-stack-6\"",
            ">Others<",
            "sp-multiples",
            "weekdays and hours",
            "sp-heat-4",
            "how the times spread",
            "sp-box__median",
            "Nothing to draw in these days.");
    assertThat(browser.get(path + "/change").body()).contains("Stacked bars", "Spread of the");
  }

  @Test
  void offersOnlyWhatSaysSomething() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = composed("Offered");
    assertThat(browser.get(path + "/figures/new").body())
        .contains("name=\"figure\"")
        .doesNotContain("name=\"chart\"");
    assertThat(form(path, "events:waiting-median"))
        .contains("value=\"SPREAD\"", "value=\"HEAT\"", "name=\"goal\"")
        .doesNotContain("value=\"STACKED\"");
    assertThat(form(path, "cases:received"))
        .contains("value=\"STACKED\"", "name=\"before\"")
        .doesNotContain("value=\"SPREAD\"", "name=\"goal\"", "value=\"QUEUE\"");
    assertThat(form(path, "cases:open"))
        .doesNotContain("name=\"chart\"", "name=\"course\"", "name=\"before\"");
    assertThat(form(path, "events:complaints-received")).doesNotContain("value=\"HEAT\"");
    assertThat(form(path, "events:ratings-received")).doesNotContain("value=\"HEAT\"");
    assertThat(form(path, "events:no-such-one")).contains("name=\"figure\"");
  }

  @Test
  void saysAtTheFieldWhatADrawingNeeds() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = composed("Refused");
    assertThat(refused(path, "cases:received", "", "SERVICE", "STACKED"))
        .contains("Choose a course in time");
    assertThat(refused(path, "cases:received", "MONTH", "", "MULTIPLES"))
        .contains("Choose what it is told apart by");
    assertThat(refused(path, "cases:received", "MONTH", "SERVICE", "SPREAD"))
        .contains("cannot be drawn like that");
    assertThat(refused(path, "events:complaints-received", "", "", "HEAT"))
        .contains("cannot be drawn like that");
    assertThat(refused(path, "cases:open", "", "", "HEAT")).contains("cannot be drawn like that");
  }

  @Test
  void drawsNothingOfWhatIsReadAsOneValue() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var path = composed("Closed");
    put(path, "events:complaints-received", "MONTH", "CHANNEL", "STACKED");
    assertThat(browser.get(path).body())
        .contains("Of the past twelve whole months")
        .doesNotContain("sp-stack-1", "Nothing to draw");
  }

  /** An indicator that counts those who were served. */
  private String counted() {
    var code = "begun-" + UUID.randomUUID().toString().substring(0, 8);
    var fields =
        List.of(
            "code",
            code,
            "version",
            "0",
            "name-en",
            "Begun",
            "purpose-en",
            "A test",
            "measure",
            "COUNT.EVENTS",
            "from",
            "visits.serving-begun",
            "grain",
            "MONTH",
            "least",
            "1");
    browser.post("/desk/indicators/new", fields.toArray(String[]::new));
    return code;
  }

  private String form(String path, String figure) {
    return browser.get(path + "/figures/new?figure=" + figure).body();
  }

  private String composed(String name) {
    var made =
        browser.post("/desk/dashboards/new", "name-en", name, "audience", "office", "span", "YEAR");
    var found = ADDRESS.matcher(made.headers().firstValue("Location").orElseThrow());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private void put(String path, String... chosen) {
    assertThat(sent(path, chosen).statusCode()).isEqualTo(302);
  }

  private String refused(String path, String... chosen) {
    var answer = sent(path, chosen);
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private HttpResponse<String> sent(String path, String... chosen) {
    var version = VERSION.matcher(browser.get(path + "/change").body());
    assertThat(version.find()).isTrue();
    var fields = new ArrayList<>(List.of("version", version.group(1)));
    var names = List.of("figure", "course", "parts", "chart");
    for (int i = 0; i < names.size(); i++) {
      fields.addAll(List.of(names.get(i), chosen[i]));
    }
    return browser.post(path + "/figures/new", fields.toArray(String[]::new));
  }
}
