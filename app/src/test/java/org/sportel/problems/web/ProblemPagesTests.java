package org.sportel.problems.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.audit.AccessTrail;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.ClosedOffice;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.platform.subject.Subject;
import org.sportel.problems.Problems;
import org.sportel.problems.TakeOverCategories;
import org.sportel.problems.model.Problem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a problem from the street to its end, in browsers without scripts. */
class ProblemPagesTests extends Served {
  private static final Pattern NUMBER = Pattern.compile("P-\\d{4}-\\d{5}");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired TakeOverCategories takeOver;
  @Autowired Problems problems;
  @Autowired Tries tries;
  @Autowired Following following;
  @Autowired AccessTrail trail;

  private String root = "";
  private Browser officer = new Browser(0);

  @BeforeEach
  void categories() {
    root = "/m/" + desk.slug() + "/problems";
    system(takeOver::take);
    tries.forget(new Limit.Budget("problem", 20, Duration.ofHours(1)).of("127.0.0.1"));
    officer = new Browser(port);
    var name = "o" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CASE_OFFICER)));
    officer.signIn(name);
  }

  @Test
  void leadsFromTheKindOverAClickOnTheMapToANumber() {
    assertThat(browser.get(root + "/new").body()).contains("Hole in the road", "What is wrong?");
    assertThat(browser.get(root + "/where").statusCode()).isEqualTo(422);
    var where = browser.get(root + "/where?category=pothole").body();
    assertThat(where).contains("type=\"image\" name=\"at\"", "map.svg?category=pothole");
    var map = browser.get(root + "/map.svg?category=pothole");
    assertThat(map.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
    assertThat(map.body()).startsWith("<svg").doesNotContain("<script");
    var clicked = browser.get(root + "/where?category=pothole&zoom=1&at.x=210&at.y=157");
    var next = clicked.headers().firstValue("Location").orElseThrow();
    assertThat(next).contains("lat=42.28", "lon=18.84", "zoom=2");
    assertThat(browser.get(next.replaceAll("^https?://[^/]+", "")).body())
        .contains("It is here", "Show more around it");
    var details = browser.get(root + "/details?category=pothole&lat=42.28&lon=18.84").body();
    assertThat(details).contains("How large is it?", "within 10 working days");
    var sent = send("pothole", "42.28", "18.84", "Deep <hole>", once(details));
    var follow = browser.get(location(sent)).body();
    assertThat(follow).contains("Thank you, we have it", "Deep &lt;hole&gt;");
    assertThat(browser.get(root + "/details?category=pothole&lat=42.2805&lon=18.84").body())
        .contains("Is it one of these?", number(follow));
    assertThat(browser.get(root + "?category=pothole").body()).contains(number(follow));
  }

  @Test
  void takesAFormOnceHoweverOftenItIsSent() {
    var details = browser.get(root + "/details?category=waste&address=Twice").body();
    var once = once(details);
    var first = send("waste", "", "", "Bin", once);
    assertThat(location(send("waste", "", "", "Bin", once))).isEqualTo(location(first));
  }

  @Test
  void givesBackWhatWasTypedWhenSomethingIsMissing() {
    var answer =
        browser.post(
            root + "/new",
            "category",
            "drain",
            "address",
            "Here",
            "description",
            "Flooded",
            "email",
            "nobody@");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("Flooded", "Enter an e-mail address");
    var unanswered =
        browser.post(root + "/new", "category", "drain", "address", "H", "description", "F");
    assertThat(unanswered.body()).contains("Answer the question “Is the cover missing?”");
    assertThat(
            browser
                .post(
                    root + "/new", "category", "waste", "lat", "1", "lon", "2", "description", "F")
                .statusCode())
        .isIn(302, 422);
  }

  @Test
  void takesNothingNewInAClosedOrganisation() {
    try (var closed = new ClosedOffice(context, desk.tenant())) {
      var answer = send("waste", "", "", "Full for days", UUID.randomUUID().toString());
      assertThat(answer.statusCode()).isEqualTo(409);
      assertThat(answer.body()).contains("Turn to Ulcinj");
    }
  }

  @Test
  void aUnitTakesAnswersMovesForwardsAndClosesIt() {
    var problem = reported("Broken slab");
    var path = "/desk/problems/" + problem.id().value();
    assertThat(officer.get("/desk/problems").body()).contains(problem.number());
    assertThat(officer.get(path).body()).contains("Broken slab", "How the date came about");
    officer.post(path + "/take");
    assertThat(officer.post(path + "/answer", "words", " ").statusCode()).isEqualTo(422);
    officer.post(path + "/answer", "words", "We go there on Monday.");
    officer.post(path + "/category", "category", "pothole");
    assertThat(now(problem).dates().due()).isEqualTo(problem.dates().due());
    assertThat(now(problem).number()).isEqualTo(problem.number());
    officer.post(path + "/forward", "institution", "", "other", "Roads of the country");
    assertThat(stranger(problem))
        .contains("Roads of the country", "We go there on Monday.", "Forwarded")
        .doesNotContain("Broken slab");
    officer.post(path + "/release", "open", "true");
    assertThat(stranger(problem)).contains("Broken slab");
    officer.post(path + "/close", "outcome", "FIXED", "words", "Done.");
    assertThat(stranger(problem)).contains("Put right", "Done.");
    assertThat(officer.post(path + "/take").statusCode()).isEqualTo(409);
    following.catchUp(desk.tenant());
    assertThat(officer.get("/desk/problems?status=closed").body())
        .contains(problem.number(), "The last twelve months by kind");
  }

  @Test
  void recordsWhoSawHowTheReporterIsReached() {
    var problem = reported("Lamp", "email", "ana@example.org");
    assertThat(officer.get("/desk/problems/" + problem.id().value()).body())
        .contains("ana@example.org");
    assertThat(stranger(problem)).doesNotContain("ana@example.org");
    var seen = system(() -> trail.at(new Subject(DeskProblemPages.SUBJECT, problem.id().value())));
    assertThat(seen).hasSize(1);
  }

  @Test
  void letsOnlyTheUnitsOwnPeopleAtAProblem() {
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    var problem = reported("Lamp");
    assertThat(clerk.get("/desk/problems/" + problem.id().value()).statusCode()).isEqualTo(403);
    assertThat(clerk.post("/desk/problems/" + problem.id().value() + "/take").statusCode())
        .isEqualTo(403);
  }

  @Test
  void anAdministratorChangesAKindAndStopsTakingIt() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var path = "/desk/problems/settings/categories/new";
    assertThat(admin.post(path, "code", "Bad Code", "name-en", "").statusCode()).isEqualTo(422);
    var code = "k" + UUID.randomUUID().toString().substring(0, 8);
    var fields =
        new String[] {
          "code",
          code,
          "name-en",
          "Lost cat",
          "description-en",
          "A cat",
          "group-en",
          "Animals",
          "length",
          "3",
          "time",
          "WORKING_DAY",
          "open",
          "true"
        };
    assertThat(admin.post(path, fields).statusCode()).isEqualTo(302);
    assertThat(admin.post(path, fields).statusCode()).isEqualTo(422);
    assertThat(browser.get(root + "/new").body()).contains("Lost cat");
    fields[13] = "";
    admin.post(path.replace("new", code), fields);
    assertThat(browser.get(root + "/new").body()).doesNotContain("Lost cat");
    assertThat(admin.get("/desk/problems/settings").body()).contains("Lost cat", "Not taken");
  }

  @Test
  void speaksEveryLanguage() {
    for (var lang : List.of("sq", "sr-Latn", "sr-Cyrl")) {
      for (var path :
          List.of("", "/new", "/where?category=drain", "/details?category=drain&address=x")) {
        var mark = path.contains("?") ? "&" : "?";
        assertThat(browser.get(root + path + mark + "lang=" + lang).statusCode()).isEqualTo(200);
      }
    }
  }

  private String stranger(Problem problem) {
    return new Browser(port).get(root + "/" + problem.number()).body();
  }

  private Problem now(Problem problem) {
    return system(() -> problems.get(problem.id()));
  }

  private Problem reported(String words, String... more) {
    var fields =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "category", "pavement", "address", "Market street", "description", words),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new);
    var code = location(browser.post(root + "/new", fields)).replaceAll(".*/follow/|\\?sent", "");
    return system(() -> problems.coded(code).orElseThrow());
  }

  private HttpResponse<String> send(
      String category, String lat, String lon, String words, String once) {
    return browser.post(
        root + "/new",
        "once",
        once,
        "category",
        category,
        "lat",
        lat,
        "lon",
        lon,
        "address",
        lat.isEmpty() ? "Somewhere" : "",
        "description",
        words);
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
  }

  private static String once(String page) {
    var found = ONCE.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String number(String page) {
    var found = NUMBER.matcher(page);
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
