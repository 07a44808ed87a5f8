package org.sportel.feedback.mystery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.audit.AccessTrail;
import org.sportel.documents.TakenPhoto;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.CurrentDay;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/** A round of mystery visits from its scenario to its results, in browsers without scripts. */
class MysteryTests extends Served {
  private static final String SECRET = "42.2810 N 18.8400 E, camera of Ana";

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired CurrentDay today;
  @Autowired AddCentre addCentre;
  @Autowired MysteryVisits visits;
  @Autowired MysteryRounds rounds;
  @Autowired ForgetMysteryVisitors.ForgetMysteryRound forget;
  @Autowired AccessTrail trail;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Browser administrator = new Browser(0);
  private Browser manager = new Browser(0);
  private Browser visitor = new Browser(0);
  private UUID account = new UUID(0, 0);
  private UUID centre = new UUID(0, 0);

  @BeforeEach
  void people() {
    administrator = person(Duty.ADMINISTRATOR);
    manager = person(Duty.CENTRE_MANAGER);
    var name = "v" + UUID.randomUUID() + "@served";
    account = desks.person(desk, name, Set.of(Assignment.everywhere(Duty.MYSTERY_VISITOR))).value();
    visitor = new Browser(port).signIn(name);
    centre = system(() -> addCentre.add(centre("c" + mark)).value());
  }

  @Test
  void aRoundIsPlannedMadeAndToldWithoutDaysOrPeople() throws IOException {
    var round = started(3);
    assertThat(manager.get("/desk/mystery").body()).doesNotContain("Round " + mark);
    assertThat(manager.get(round + "/results").statusCode()).isEqualTo(404);
    assertThat(manager.get(round).statusCode()).isEqualTo(403);
    var own = own();
    assertThat(own).hasSize(3);
    var first = visitor.get(own.getFirst()).body();
    assertThat(first)
        .contains("Ask how to register", "Was the sign in sight?", "Could not be seen");

    assertThat(visitor.post(own.getFirst()).body())
        .contains("Enter a day", "Choose what you saw")
        .contains("id=\"f-mark-p1-error\"");
    var photo = TakenPhoto.telling(SECRET);
    var sent = visitor.upload(own.getFirst(), "files", "wall.jpg", photo, sheet("KEPT", "Tidy"));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    assertThat(visitor.upload(own.get(1), "files", "", new byte[0], sheet("KEPT", "")).statusCode())
        .isEqualTo(302);

    administrator.post(round + "/close");
    assertThat(manager.get(round + "/results").body()).contains("Fewer than 3").doesNotContain("%");
    var report = "/desk/mystery/sheets/" + own.getFirst().replaceAll(".*/", "");
    var page = administrator.get(report).body();
    assertThat(page).contains("wall.jpg", "Tidy");
    var file = Pattern.compile(report + "/files/[0-9a-f-]{36}").matcher(page);
    assertThat(file.find()).isTrue();
    assertThat(new String(administrator.bytes(file.group()), StandardCharsets.ISO_8859_1))
        .doesNotContain(SECRET);
    assertThat(manager.get(report).statusCode()).isEqualTo(403);
    assertThat(looks(own.getFirst())).isEqualTo(2);
  }

  @Test
  void resultsStandBesideRatingsOnceThereAreThree() throws IOException {
    var round = started(3);
    var own = own();
    for (var one : own) {
      visitor.upload(one, "files", "", new byte[0], sheet("BROKEN", "Ask Ana, 069 123 456"));
    }
    administrator.post(round + "/close");
    var results = manager.get(round + "/results").body();
    assertThat(results)
        .contains("3 of 3 visits were made", "As it should be: 0 % (0 of 3).", "middle 12 min (3")
        .doesNotContain("Ask Ana", account.toString());
    var report = "/desk/mystery/sheets/" + own.getFirst().replaceAll(".*/", "");
    assertThat(administrator.get(report).body()).contains("Ask Ana");
    administrator.post(report + "/release", "words", "Nobody knew the fee");
    assertThat(manager.get(round + "/results").body()).contains("Nobody knew the fee");
    assertThat(manager.get(round + "/results.csv").body())
        .contains("Was the sign in sight?", "0,3");

    var id = UUID.fromString(round.substring(round.lastIndexOf('/') + 1));
    system(
        () -> {
          forget.before(today.day().plusDays(30));
          return id;
        });
    var left = system(() -> visits.of(id));
    assertThat(left)
        .allSatisfy(
            visit -> {
              assertThat(visit.visitor()).isEmpty();
              assertThat(visit.report().orElseThrow().words()).isEmpty();
              assertThat(visit.report().orElseThrow().seen()).isEqualTo(1);
            });
    assertThat(system(() -> rounds.get(id)).plan().visitors()).isEmpty();
    assertThat(manager.get(round + "/results").body()).contains("Nobody knew the fee", "0 of 3");
  }

  @Test
  void aSheetThatIsSentTwiceCountsOnce() throws IOException {
    started(1);
    var at = own().getFirst();
    var once = UUID.randomUUID().toString();
    var sheet = new ArrayList<>(List.of(sheet("KEPT", "")));
    sheet.addAll(List.of("once", once));
    var fields = sheet.toArray(String[]::new);
    assertThat(visitor.upload(at, "files", "", new byte[0], fields).statusCode()).isEqualTo(302);
    assertThat(visitor.upload(at, "files", "", new byte[0], fields).statusCode()).isEqualTo(302);
    var other = visitor.upload(at, "files", "", new byte[0], sheet("BROKEN", ""));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(visitor.get("/desk/mystery/visits?sent=true").body())
        .contains("The sheet has been taken", "No visits are waiting");
  }

  @Test
  void nobodyElsesVisitIsSeenAndItCanBeGivenAway() throws IOException {
    var round = started(1);
    var at = own().getFirst();
    var name = "o" + UUID.randomUUID() + "@served";
    var other =
        desks.person(desk, name, Set.of(Assignment.everywhere(Duty.MYSTERY_VISITOR))).value();
    var second = new Browser(port).signIn(name);
    assertThat(second.get(at).statusCode()).isEqualTo(404);
    assertThat(second.upload(at, "files", "", new byte[0], sheet("KEPT", "")).statusCode())
        .isEqualTo(404);
    assertThat(second.get("/desk/mystery/visits").body()).doesNotContain("Scenario " + mark);
    var report = at.replace("/visits/", "/sheets/");
    assertThat(administrator.post(report + "/give").body()).contains("id=\"f-visitor-error\"");
    administrator.post(report + "/give", "visitor", other.toString());
    assertThat(second.get(at).statusCode()).isEqualTo(200);
    assertThat(visitor.get(at).statusCode()).isEqualTo(404);
    administrator.post(report + "/cancel");
    assertThat(second.upload(at, "files", "", new byte[0], sheet("KEPT", "")).statusCode())
        .isEqualTo(409);
    assertThat(administrator.post(round + "/start").statusCode()).isEqualTo(409);
    administrator.post(round + "/close");
    assertThat(administrator.post(report + "/give", "visitor", other.toString()).statusCode())
        .isEqualTo(409);
  }

  @Test
  void whoRunsOtherCentresReadsNothingOfThisOne() throws IOException {
    var round = started(3);
    for (var one : own()) {
      visitor.upload(one, "files", "", new byte[0], sheet("KEPT", ""));
    }
    administrator.post(round + "/close");
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.CENTRE_MANAGER)));
    var other = new Browser(port).signIn(name);
    assertThat(other.get(round + "/results").statusCode()).isEqualTo(404);
    assertThat(other.get(round + "/results.csv").statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/mystery").body()).doesNotContain("Round " + mark);
    assertThat(manager.get(round + "/results").body())
        .contains("Visits on fewer than 5 days")
        .contains("100 %");
  }

  @Test
  void aDraftIsThrownAwayAndARoundThatWasStartedMeanwhileIsNot() {
    var round = started(1);
    var late = administrator.post(round + "/drop");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("The round has begun");
    assertThat(own()).hasSize(1);
  }

  @Test
  void whatIsWrongIsSaidAtItsField() {
    assertThat(administrator.post("/desk/mystery/scenarios/new").body())
        .contains("Write this in the language", "Choose a standard, or write a question");
    assertThat(administrator.post("/desk/mystery/rounds/new").body())
        .contains("Choose at least one centre", "Choose at least one visitor", "Enter a day");
    assertThat(manager.post("/desk/mystery/rounds/new").statusCode()).isEqualTo(403);
  }

  @Test
  void fewMarksOfAPointAreNotTold() {
    assertThat(new MysteryResults.Count(2, 2).share()).isEmpty();
    assertThat(new MysteryResults.Count(2, 3).share()).isEqualTo(Optional.of(67));
  }

  /** A round with one scenario at one centre; answers its address. */
  private String started(int times) {
    administrator.post(
        "/desk/mystery/scenarios/new",
        spoken(
            "title",
            "Scenario " + mark,
            "task",
            "Ask how to register",
            "questions",
            "Was the sign in sight?"));
    var form = administrator.get("/desk/mystery/rounds/new").body();
    var day = day();
    var sent = new ArrayList<>(List.of(spoken("title", "Round " + mark)));
    sent.addAll(fields("opens", day));
    sent.addAll(fields("closes", day.plusDays(7)));
    sent.addAll(List.of("centres", centre.toString(), "scenarios", last(form)));
    sent.addAll(List.of("visitors", account.toString(), "times", String.valueOf(times)));
    var answer = administrator.post("/desk/mystery/rounds/new", sent.toArray(String[]::new));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var location = answer.headers().firstValue("Location").orElseThrow();
    var round = location.substring(location.indexOf("/desk"));
    assertThat(administrator.post(round + "/start").statusCode()).isEqualTo(302);
    return round;
  }

  /** The scenario of this test: its value stands before its name. */
  private String last(String form) {
    var before = form.substring(0, form.indexOf("Scenario " + mark));
    var ids = Pattern.compile("value=\"([0-9a-f-]{36})\"").matcher(before);
    return ids.results().map(found -> found.group(1)).reduce((one, two) -> two).orElseThrow();
  }

  private List<String> own() {
    return Pattern.compile("/desk/mystery/visits/[0-9a-f-]{36}")
        .matcher(visitor.get("/desk/mystery/visits").body())
        .results()
        .map(java.util.regex.MatchResult::group)
        .distinct()
        .toList();
  }

  private String[] sheet(String seen, String words) {
    var sent = fields("day", day());
    sent.addAll(List.of("waited", "12", "mark-p1", seen, "words", words));
    return sent.toArray(String[]::new);
  }

  private LocalDate day() {
    return transactions.read(desk.scope(), () -> today.day());
  }

  private static List<String> fields(String name, LocalDate day) {
    return new ArrayList<>(
        List.of(
            name + "-day",
            String.valueOf(day.getDayOfMonth()),
            name + "-month",
            String.valueOf(day.getMonthValue()),
            name + "-year",
            String.valueOf(day.getYear())));
  }

  /** Fields with a text in every language. */
  private static String[] spoken(String... pairs) {
    var sent = new ArrayList<String>();
    for (int i = 0; i < pairs.length; i += 2) {
      for (var lang : Lang.values()) {
        sent.addAll(List.of(pairs[i] + "-" + lang.tag(), pairs[i + 1]));
      }
    }
    return sent.toArray(String[]::new);
  }

  private int looks(String at) {
    var id = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
    return system(() -> trail.at(new Subject("mystery-visit", id)).size());
  }

  private static NewCentre centre(String code) {
    return new NewCentre(
        code,
        Centre.Level.LOCAL,
        LocalText.of("en", "Centre " + code),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Contact.notGiven());
  }

  private Browser person(Duty duty) {
    var name = "s" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(duty)));
    return new Browser(port).signIn(name);
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
