package org.sportel.insight.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.insight.Indicators;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Dashboards that come with the program: sound, read by rights, copied, on paper, and public. */
class ReadyDashboardTests extends Served {
  private static final Pattern ADDRESS = Pattern.compile("/desk/dashboards/[0-9a-f-]{36}");

  @Autowired ReadyDashboards ready;
  @Autowired Indicators builtIn;
  @Autowired DeclaredIndicators declared;
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
    return "readied";
  }

  @Test
  void showOnlyWhatTheCatalogueHasAndAsItFits() {
    var known = new HashMap<FigureKey, CatalogueFigure>();
    builtIn.all().forEach(one -> put(known, new CatalogueFigure.OfCases(one)));
    declared.shipped().forEach(one -> put(known, new CatalogueFigure.OfEvents(one)));
    declared.shipped().forEach(one -> put(known, new CatalogueFigure.OfNetwork(one)));
    assertThat(ready.all()).hasSizeGreaterThanOrEqualTo(3);
    for (var board : ready.all()) {
      assertThat(board.ready()).isTrue();
      assertThat(board.frame().name().texts()).containsKeys("en", "sq", "sr-Cyrl");
      for (var figure : board.figures()) {
        var key = figure.figure();
        assertThat(known).containsKey(key);
        assertThat(ChartKind.of(java.util.Objects.requireNonNull(known.get(key))))
            .as(key.text())
            .contains(figure.drawn());
        if (figure.drawn().crosses()) {
          assertThat(figure.course()).as(key.text()).isPresent();
          assertThat(figure.parts()).as(key.text()).isPresent();
        }
      }
    }
    for (var code : ready.codesForEverybody()) {
      assertThat(declared.shipped())
          .anyMatch(one -> one.code().equals(code) && one.terms().published());
    }
  }

  private static void put(Map<FigureKey, CatalogueFigure> known, CatalogueFigure one) {
    known.put(one.key(), one);
  }

  @Test
  void areReadAndCopiedButNeverChanged() {
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    for (var board : ready.all()) {
      var path = "/desk/dashboards/" + board.id();
      assertThat(browser.get("/desk/dashboards").body()).contains(path);
      assertThat(browser.get(path).body())
          .contains("Ready from the start", path + "/copy")
          .doesNotContain(path + "/change");
      assertThat(browser.get(path + "/change").statusCode()).isEqualTo(403);
      assertThat(browser.post(path + "/discard", "version", "0").statusCode()).isEqualTo(403);
    }
    var original = "/desk/dashboards/" + ready.all().getFirst().id();
    var made = browser.post(original + "/copy");
    assertThat(made.statusCode()).isEqualTo(302);
    var found = ADDRESS.matcher(made.headers().firstValue("Location").orElseThrow());
    assertThat(found.find()).isTrue();
    var copy = found.group();
    assertThat(copy).isNotEqualTo(original);
    assertThat(browser.get(copy).body()).contains("For me", "For the mayor", copy + "/change");
    assertThat(browser.post(copy + "/discard", "version", "1").statusCode()).isEqualTo(302);
    assertThat(browser.get(original).statusCode()).isEqualTo(200);
    browser.signIn(desk.name(Duty.MYSTERY_VISITOR));
    assertThat(browser.get(original).statusCode()).isEqualTo(403);
    assertThat(browser.post(original + "/copy").statusCode()).isEqualTo(403);
  }

  @Test
  void goOnPaperWithTheirTables() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    waited(30);
    for (var board : ready.all()) {
      var pdf = browser.get("/desk/dashboards/" + board.id() + "/pdf");
      assertThat(pdf.statusCode()).isEqualTo(200);
      assertThat(pdf.headers().firstValue("Content-Type").orElse("")).contains("application/pdf");
      assertThat(pdf.body().substring(0, 5).getBytes(StandardCharsets.UTF_8))
          .startsWith("%PDF-".getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whatIsPublishedIsReadByEverybodyAndSmallMonthsAreNot() {
    waited(30);
    var page = browser.get("/m/" + desk.slug() + "/figures?lang=en").body();
    assertThat(page).contains("Our work in figures", "Waiting time, median", "20 minutes");
    assertThat(page).doesNotContain("Ratings received", "Complaints open and late");
    var pdf = browser.get("/m/" + desk.slug() + "/figures.pdf");
    assertThat(pdf.statusCode()).isEqualTo(200);
    assertThat(pdf.headers().firstValue("Content-Type").orElse("")).contains("application/pdf");
    var few = desks.of("readied-few");
    assertThat(browser.get("/m/" + few.slug() + "/figures?lang=en").body())
        .contains("no month yet")
        .doesNotContain("20 minutes");
  }

  /** So many waited twenty minutes in the month before the last. */
  private void waited(int people) {
    var month = java.time.YearMonth.now(clock.withZone(Desks.ZONE)).minusMonths(2);
    var at = month.atDay(10).atTime(9, 0).atZone(Desks.ZONE).toInstant();
    var events = new ArrayList<Happened>();
    for (var number = 0; number < people; number++) {
      var ticket = new UUID(93, number);
      var of = new Of("S1", desk.unit().value(), "COUNTER", ticket);
      events.add(new Happened(ticket, "visits.ticket-handed-over", of, at));
      events.add(new Happened(ticket, "visits.serving-begun", of, at.plusSeconds(1_200)));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(events));
    following.catchUp(desk.tenant());
  }
}
