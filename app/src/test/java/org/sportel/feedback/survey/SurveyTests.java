package org.sportel.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A survey from its draft to what came of it, in browsers without scripts. */
class SurveyTests extends Served {
  @Autowired Transactions transactions;
  @Autowired CurrentDay today;
  @Autowired DSLContext sql;
  @Autowired Surveys surveys;

  private final String name = "Survey " + UUID.randomUUID();
  private Browser manager = new Browser(0);
  private Browser clerk = new Browser(0);

  @BeforeEach
  void people() {
    manager = person(Duty.CENTRE_MANAGER);
    clerk = person(Duty.COUNTER);
  }

  @Test
  void aDraftIsWrittenPublishedAnsweredAndRead() {
    var at = drafted("EVERYBODY", "PAPER");
    assertThat(manager.post(at + "/publish").statusCode()).isEqualTo(409);
    ask(at, "How clear was it?", "SCALE", "");
    ask(at, "Where did you hear of us?", "SEVERAL", "Friends\nThe web");
    ask(at, "What should change?", "WORDS", "");
    assertThat(manager.get(at).body()).contains("How clear was it?", "Friends · The web");
    manager.post(at + "/questions/q2/up");
    var code = code(at);
    var open = "/m/" + desk.slug() + "/surveys/" + code;
    assertThat(browser.get(open).statusCode()).isEqualTo(404);
    assertThat(manager.post(at + "/publish").statusCode()).isEqualTo(302);
    assertThat(manager.post(at + "/questions/q1", fields("text", "Other?")).statusCode())
        .isIn(409, 422);
    assertThat(browser.get("/m/" + desk.slug() + "/surveys").body()).contains(name);
    var page = browser.get(open).body();
    assertThat(page).contains("Nobody learns who you are", "Very good");
    assertThat(page.indexOf("Where did you hear")).isLessThan(page.indexOf("How clear"));

    assertThat(browser.post(open).statusCode()).isEqualTo(422);
    for (int n = 0; n < 4; n++) {
      answer(open, "5");
    }
    assertThat(manager.get(at + "/results").body())
        .contains("Fewer than 5")
        .doesNotContain("Shorter");
    answer(open, "4");
    answer(open, "5");
    assertThat(manager.get(at + "/results").body())
        .contains("This survey still runs", "6 answers")
        .doesNotContain("Shorter letters", "How clear was it?", "results.csv");
    assertThat(manager.get(at + "/results.csv").body()).doesNotContain("How clear was it?");

    manager.post(at + "/close");
    var results = manager.get(at + "/results").body();
    assertThat(results).contains("6 answers", "too few", "Shorter letters");
    assertThat(manager.get(at + "/results.csv").body()).contains("How clear was it?", "too few");
    assertThat(browser.get(open).body())
        .contains("This survey is over", "6 answers")
        .doesNotContain("Shorter letters");
    assertThat(browser.post(open, "q1", "5").statusCode()).isEqualTo(409);
  }

  @Test
  void theSamePageCountsOnceAndKeepsNothingButTheDay() {
    var at = drafted("VISITORS", "PAPER");
    ask(at, "How clear was it?", "SCALE", "");
    manager.post(at + "/publish");
    var open = "/m/" + desk.slug() + "/surveys/" + code(at);
    assertThat(browser.get("/m/" + desk.slug() + "/surveys").body()).doesNotContain(name);
    var once = UUID.randomUUID().toString();
    browser.post(open, "q1", "5", "once", once);
    browser.post(open, "q1", "1", "once", once);
    var timed = "0192f6a1-0000-7000-8000-000000000000";
    browser.post(open, "q1", "3", "once", timed);
    var ids =
        transactions.read(
            desk.scope(),
            () ->
                sql.fetch(
                        "select id from feedback.survey_answer where survey_id = ?::uuid",
                        at.substring(at.lastIndexOf('/') + 1))
                    .getValues("id", UUID.class));
    assertThat(ids).hasSize(2).contains(UUID.fromString(once)).allMatch(id -> id.version() == 4);
    var columns =
        transactions.read(
            desk.scope(),
            () ->
                sql.fetch(
                        "select column_name, data_type from information_schema.columns where"
                            + " table_schema = 'feedback' and table_name = 'survey_answer'")
                    .map(row -> row.get(0, String.class) + " " + row.get(1, String.class)));
    assertThat(columns)
        .containsExactlyInAnyOrder(
            "tenant_id integer",
            "id uuid",
            "survey_id uuid",
            "channel text",
            "given_on date",
            "answers jsonb");
  }

  @Test
  void sheetsOfPaperAreTypedAndCountedApart() {
    var at = drafted("APPLICANTS", "PAPER");
    ask(at, "How clear was it?", "SCALE", "");
    manager.post(at + "/publish");
    assertThat(clerk.get(at + "/paper").body()).contains("One sheet at a time");
    assertThat(clerk.post(at + "/paper").statusCode()).isEqualTo(422);
    for (int n = 0; n < 5; n++) {
      var once = UUID.randomUUID().toString();
      assertThat(clerk.post(at + "/paper", "q1", "2", "once", once).statusCode()).isEqualTo(302);
    }
    assertThat(manager.get(at + "/results").body())
        .contains("On paper, typed by staff", "5 answers", "0 answers");
    assertThat(clerk.get(at + "/results").statusCode()).isEqualTo(403);
    assertThat(clerk.post(at + "/close").statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    var wrong = manager.post("/desk/surveys/new", "audience", "EVERYBODY");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Choose how answers come", "Enter a day, such as");
    var at = drafted("EVERYBODY", "ONLINE");
    var question =
        manager.post(
            at + "/questions/new",
            fields("text", "Which?", "kind", "ONE", "choices-en", "Only one"));
    assertThat(question.statusCode()).isEqualTo(422);
    assertThat(question.body()).contains("at least two choices");
    manager.post(at + "/close");
    assertThat(manager.get(at).statusCode()).isEqualTo(404);
  }

  @Test
  void wordsAreForgottenOnceTheyAreOld() {
    var at = drafted("EVERYBODY", "PAPER");
    ask(at, "What should change?", "WORDS", "");
    manager.post(at + "/publish");
    var open = "/m/" + desk.slug() + "/surveys/" + code(at);
    for (int n = 0; n < 5; n++) {
      browser.post(open, "q1", "Shorter letters", "once", UUID.randomUUID().toString());
    }
    manager.post(at + "/close");
    assertThat(manager.get(at + "/results").body()).contains("Shorter letters");
    transactions.run(desk.scope(), () -> surveys.forgetWords(today.day().plusDays(8)));
    assertThat(manager.get(at + "/results").body())
        .contains("5 answers")
        .doesNotContain("Shorter letters");
  }

  @Test
  void aSingleSmallCountIsNotFoundFromTheSum() {
    assertThat(SurveyResults.shown(List.of(10, 3, 7)))
        .containsExactly(Optional.of(10), Optional.empty(), Optional.empty());
    assertThat(SurveyResults.shown(List.of(10, 3, 2)))
        .containsExactly(Optional.of(10), Optional.empty(), Optional.empty());
    assertThat(SurveyResults.shown(List.of(10, 1, 1, 8)))
        .containsExactly(Optional.of(10), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(SurveyResults.shown(List.of(10, 0, 5)))
        .containsExactly(Optional.of(10), Optional.of(0), Optional.of(5));
  }

  private Browser person(Duty duty) {
    var account = "s" + UUID.randomUUID() + "@served";
    desks.person(desk, account, Set.of(Assignment.everywhere(duty)));
    var browser = new Browser(port);
    browser.signIn(account);
    return browser;
  }

  private String drafted(String audience, String second) {
    var day = transactions.read(desk.scope(), () -> today.day());
    var sent = new ArrayList<>(List.of(fields("title", name, "audience", audience)));
    sent.addAll(List.of("channels", "ONLINE", "channels", second));
    sent.addAll(day("opens", day));
    sent.addAll(day("closes", day.plusDays(7)));
    var answer = manager.post("/desk/surveys/new", sent.toArray(String[]::new));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var location = answer.headers().firstValue("Location").orElseThrow();
    return location.substring(location.indexOf("/desk"));
  }

  private static List<String> day(String name, LocalDate day) {
    return List.of(
        name + "-day",
        String.valueOf(day.getDayOfMonth()),
        name + "-month",
        String.valueOf(day.getMonthValue()),
        name + "-year",
        String.valueOf(day.getYear()));
  }

  private void ask(String at, String text, String kind, String choices) {
    var sent = new ArrayList<>(List.of(fields("text", text, "kind", kind)));
    if (!choices.isEmpty()) {
      for (var lang : Lang.values()) {
        sent.addAll(List.of("choices-" + lang.tag(), choices));
      }
    }
    var answer = manager.post(at + "/questions/new", sent.toArray(String[]::new));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  /** The first field in every language, the others as they are. */
  private static String[] fields(String field, String text, String... others) {
    var sent = new ArrayList<String>();
    for (var lang : Lang.values()) {
      sent.addAll(List.of(field + "-" + lang.tag(), text));
    }
    sent.addAll(List.of(others));
    return sent.toArray(String[]::new);
  }

  private String code(String at) {
    var preview = manager.get(at).body();
    var found = Pattern.compile("/surveys/([0-9a-z]{6})\"").matcher(preview);
    if (found.find()) {
      return found.group(1);
    }
    return transactions.read(
        desk.scope(),
        () ->
            sql.fetchSingle(
                    "select code from feedback.survey where id = ?::uuid",
                    at.substring(at.lastIndexOf('/') + 1))
                .get(0, String.class));
  }

  private void answer(String open, String score) {
    var page = browser.get(open).body();
    var found = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"").matcher(page);
    assertThat(found.find()).isTrue();
    var sent =
        browser.post(
            open, "q1", score, "q2", "c1", "q3", "Shorter letters", "once", found.group(1));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
  }
}
