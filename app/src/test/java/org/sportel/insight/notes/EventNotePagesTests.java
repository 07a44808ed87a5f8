package org.sportel.insight.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Notes on events, in a browser without scripts: written, marked on courses, removed. */
class EventNotePagesTests extends Served {
  private static final Pattern NOTE = Pattern.compile("/desk/event-notes/([0-9a-f-]{36})");
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern ADDRESS = Pattern.compile("/desk/dashboards/[0-9a-f-]{36}");
  private static final String PATH = "/desk/event-notes";

  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired java.time.Clock clock;

  @Override
  protected String townOfTest() {
    return "noted";
  }

  @Test
  void standAsMarksOnCoursesUntilTheyAreRemoved() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var day = LocalDate.ofInstant(clock.instant(), Desks.ZONE).minusDays(45);
    assertThat(browser.post(PATH + "/new", typed(day, "A new law on building")).statusCode())
        .isEqualTo(302);
    var list = browser.get(PATH).body();
    assertThat(list).contains("A new law on building", "of the office");
    var note = found(NOTE, list);
    var board = dashboard();
    assertThat(browser.get(board).body())
        .contains("sp-mark", "What happened in these days", "A new law on building");
    assertThat(browser.post(note, typed(day, "A changed law", "version", "1")).statusCode())
        .isEqualTo(302);
    assertThat(browser.post(note, typed(day, "Too late", "version", "1")).statusCode())
        .isEqualTo(409);
    assertThat(browser.get(board).body()).contains("A changed law").doesNotContain("Too late");
    var version = found(VERSION, browser.get(note).body());
    assertThat(browser.post(note + "/remove", "version", version).statusCode()).isEqualTo(302);
    assertThat(browser.get(board).body()).doesNotContain("A changed law");
    assertThat(browser.get(note).statusCode()).isEqualTo(404);
    assertThat(types()).contains("insight.event-note-kept", "insight.event-note-removed");
  }

  @Test
  void sayAtTheFieldWhatIsMissing() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var empty = browser.post(PATH + "/new", "words-en", " ");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Enter a day", "Say what happened");
    var today = LocalDate.ofInstant(clock.instant(), Desks.ZONE);
    var wordy = browser.post(PATH + "/new", typed(today, "x".repeat(201)));
    assertThat(wordy.statusCode()).isEqualTo(422);
    assertThat(wordy.body()).contains("200 letters at most");
  }

  @Test
  void areWrittenByWhoMayChangeIndicatorsAndReadInTheirOwnOffice() {
    var today = LocalDate.ofInstant(clock.instant(), Desks.ZONE);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.post(PATH + "/new", typed(today, "Known here alone"));
    var note = found(NOTE, browser.get(PATH).body());
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    assertThat(browser.get(PATH).body())
        .contains("Known here alone")
        .doesNotContain("/desk/event-notes/new");
    assertThat(browser.get(PATH + "/new").statusCode()).isEqualTo(403);
    assertThat(browser.post(PATH + "/new", typed(today, "Mine")).statusCode()).isEqualTo(403);
    assertThat(browser.post(note + "/remove", "version", "1").statusCode()).isEqualTo(403);
    var elsewhere = new Browser(port).signIn(desks.of("noted-elsewhere").name(Duty.ADMINISTRATOR));
    assertThat(elsewhere.get(PATH).body()).doesNotContain("Known here alone");
    assertThat(elsewhere.post(note + "/remove", "version", "1").statusCode()).isEqualTo(404);
  }

  @Test
  void ofAnOperatorAreReadInEveryMunicipalityOfTheCountry() {
    var today = LocalDate.ofInstant(clock.instant(), Desks.ZONE);
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    operator.get("/desk?lang=en");
    assertThat(operator.post(PATH + "/new", typed(today, "A law for everybody")).statusCode())
        .isEqualTo(302);
    var note = found(NOTE, operator.get(PATH).body());
    var elsewhere = new Browser(port).signIn(desks.of("noted-elsewhere").name(Duty.ADMINISTRATOR));
    assertThat(elsewhere.get(PATH).body())
        .contains("A law for everybody", "of the network")
        .doesNotContain(note);
    assertThat(elsewhere.post(note, typed(today, "Other", "version", "1")).statusCode())
        .isEqualTo(404);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get(note).statusCode()).isEqualTo(403);
    assertThat(browser.post(note + "/remove", "version", "1").statusCode()).isEqualTo(403);
    assertThat(operator.post(note + "/remove", "version", "1").statusCode()).isEqualTo(302);
  }

  private List<String> types() {
    return transactions.read(
        desk.scope(),
        () ->
            journal.page("insight.", Optional.empty(), 1_000).stream()
                .map(entry -> entry.type())
                .toList());
  }

  private String dashboard() {
    var made =
        browser.post(
            "/desk/dashboards/new", "name-en", "Marked", "audience", "own", "span", "QUARTER");
    var path = found(ADDRESS, made.headers().firstValue("Location").orElseThrow());
    browser.post(
        path + "/figures/new", "figure", "cases:received", "course", "MONTH", "version", "1");
    return path;
  }

  private static String[] typed(LocalDate day, String words, String... more) {
    var fields =
        new ArrayList<>(
            List.of(
                "day-day",
                String.valueOf(day.getDayOfMonth()),
                "day-month",
                String.valueOf(day.getMonthValue()),
                "day-year",
                String.valueOf(day.getYear()),
                "words-en",
                words));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).isTrue();
    return found.groupCount() == 0 || pattern == NOTE ? found.group() : found.group(1);
  }
}
