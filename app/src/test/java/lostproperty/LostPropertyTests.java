package lostproperty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sportel.Sportel;
import org.sportel.TestDatabase;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.insight.Grain;
import org.sportel.insight.declared.DeclaredIndicator;
import org.sportel.insight.declared.DefineIndicator;
import org.sportel.insight.declared.IndicatorFormula;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measuring;
import org.sportel.network.Tenants;
import org.sportel.notify.Messages;
import org.sportel.notify.SwitchedTransport;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Following;
import org.sportel.platform.JobRunner;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.setup.DemoChapter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ContextConfiguration;

/**
 * A module that no other one knows gets access log, document, message, figure, timeline, panel,
 * menu entry and demo story by what it contributes.
 */
@ContextConfiguration(classes = {Sportel.class, LostProperty.class})
class LostPropertyTests extends Served {
  @Autowired private LostDesk lostDesk;
  @Autowired private LostThings things;
  @Autowired private Messages messages;
  @Autowired private SwitchedTransport transport;
  @Autowired private DefineIndicator define;
  @Autowired private Measuring measuring;
  @Autowired private List<DemoChapter> chapters;
  @Autowired private Transactions transactions;
  @Autowired private Acting acting;
  @Autowired private Tenants tenants;
  @Autowired private Following following;
  @Autowired private JobRunner jobs;

  private final String email = "l" + UUID.randomUUID() + "@example.org";

  @Override
  protected String townOfTest() {
    return "lost-" + UUID.randomUUID().toString().substring(0, 8);
  }

  @BeforeAll
  static void aTableOfItsOwn() throws SQLException {
    asOwner(LostThings.SCHEMA);
  }

  @AfterAll
  static void goneAgain() throws SQLException {
    asOwner("drop schema lost cascade");
  }

  private static void asOwner(String statement) throws SQLException {
    var at = TestDatabase.address();
    try (var owner = DriverManager.getConnection(at.url(), "sportel_owner", at.ownerPassword());
        var sql = owner.createStatement()) {
      sql.execute(statement);
    }
  }

  private LostThing reported() {
    var thing =
        acting.as(
            Actor.system("test"),
            () ->
                transactions.write(
                    desk.scope(), () -> lostDesk.report("Umbrella", email, desk.unit().value())));
    catchUp();
    return thing;
  }

  private UUID found(LostThing thing) {
    var letter =
        acting.as(
            Actor.system("test"), () -> lostDesk.found(tenants.get(desk.tenant()), thing).file());
    catchUp();
    return letter.value();
  }

  private void catchUp() {
    following.catchUp(desk.tenant());
    jobs.runDue();
  }

  private Browser clerk() {
    return new Browser(port).signIn(desk.name(Duty.COUNTER));
  }

  @Test
  void tellsWhoMissesIt() {
    var thing = reported();
    found(thing);

    var said = transactions.read(desk.scope(), () -> messages.about(thing.subject()));
    assertThat(said)
        .extracting(one -> one.kind().name())
        .containsExactly("LOST_NOTED", "LOST_FOUND");
    assertThat(said.getFirst().text()).contains("Umbrella", "LOST-1/2026", "/lost");
    assertThat(said)
        .allMatch(one -> one.occasion().unit().equals(Optional.of(desk.unit().value())));
    assertThat(transport.letters()).filteredOn(one -> one.to().equals(email)).hasSize(2);
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(administrator.get("/desk/messages").body()).contains("A thing was found");
    assertThat(administrator.get("/desk/messages/texts").body()).contains("A thing was found");
  }

  @Test
  void showsItsPageWithTimelineDocumentAndMessagesAndRemembersTheLook() {
    var thing = reported();
    var letter = found(thing);
    var officer = person(Duty.COUNTER, Duty.CASE_OFFICER);
    var page = officer.get("/desk/lost/" + thing.id()).body();

    assertThat(page).contains("Somebody missed it", "It was found");
    assertThat(page).contains("What the applicant was told", "We have found");
    assertThat(page).contains("/desk/lost/" + thing.id() + "/files/" + letter);
    assertThat(new String(officer.bytes("/desk/lost/" + thing.id() + "/files/" + letter), 0, 5))
        .isEqualTo("%PDF-");
    assertThat(officer.get("/desk/lost/" + thing.id() + "/files/" + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    var log = new Browser(port).signIn(desk.name(Duty.AUDITOR)).get("/desk/access-log").body();
    assertThat(log).contains("A lost thing", "Finding its owner");
  }

  @Test
  void letsNobodyOfAnotherUnitReadItsFiles() {
    var thing =
        acting.as(
            Actor.system("test"),
            () ->
                transactions.write(
                    desk.scope(), () -> lostDesk.report("Key", "", UUID.randomUUID())));
    var letter = found(thing);
    assertThat(clerk().get("/desk/lost/" + thing.id() + "/files/" + letter).statusCode())
        .isEqualTo(403);
  }

  @Test
  void standsInTheMenuAndOnTheFirstPage() {
    reported();
    assertThat(clerk().get("/desk").body())
        .contains("href=\"/desk/lost\"", "Lost property", "1 thing is missed");
  }

  @Test
  void isCounted() {
    reported();
    var one = found(reported());
    assertThat(one).isNotNull();
    var missed = value("lost.reported", Kind.COUNT, Statistic.EVENTS, List.of());
    assertThat(missed).isEqualByComparingTo("2");
    assertThat(value("lost.reported", Kind.SHARE, Statistic.ENDED, List.of("lost.found")))
        .isEqualByComparingTo("0.5");
  }

  private BigDecimal value(String from, Kind kind, Statistic statistic, List<String> to) {
    var formula =
        new IndicatorFormula(
            kind, List.of(from), to, statistic, Optional.empty(), Map.of(), Grain.WEEK);
    var terms = new DeclaredIndicator.Terms(Set.of(), Optional.empty(), 5, "Lost property", false);
    var code = "lost-" + kind.name().toLowerCase(Locale.ROOT);
    var name = LocalText.of("en", "Lost");
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () -> define.define(new DeclaredIndicator(code, 0, name, name, formula, terms))));
    catchUp();
    var zone = ZoneId.of("Europe/Podgorica");
    var today = LocalDate.ofInstant(clock.instant(), zone);
    var question =
        new IndicatorQuestion(
            today.minusDays(1), today.plusDays(1), Map.of(), Authority.Places.everywhere(), zone);
    return transactions
        .read(desk.scope(), () -> measuring.total(formula, question))
        .value()
        .orElseThrow();
  }

  @Autowired private Clock clock;

  @Test
  void tellsItsPartOfTheDemosStory() {
    var story = chapters.stream().filter(LostStory.class::isInstance).findFirst().orElseThrow();
    acting.runAs(Actor.system("demo"), () -> story.play(List.of(tenants.get(desk.tenant()))));
    assertThat(transactions.read(desk.scope(), things::list)).hasSize(1);
  }

  private Browser person(Duty... duties) {
    var name = "p" + UUID.randomUUID() + "@lost";
    var held = new HashSet<Assignment>();
    for (var duty : duties) {
      held.add(Assignment.in(desk.unit(), duty));
    }
    desks.person(desk, name, held);
    return new Browser(port).signIn(name);
  }
}
