package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.DesignCard;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The way of a version from the test into force and out of it. */
@SportelTest
@Import(Desks.class)
class VersionStatesTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired Desks desks;
  @Autowired ImportServices importServices;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired VersionHistory history;
  @Autowired TestVersion testVersion;
  @Autowired ProposeVersion proposeVersion;
  @Autowired ApproveVersion approveVersion;
  @Autowired WithdrawVersion withdrawVersion;
  @Autowired RetireFromCatalogue retireFrom;
  @Autowired SetRuleOfTwo rule;
  @Autowired DesignCard design;
  @Autowired PublishVersion publishVersion;
  @Autowired DueVersions dueVersions;
  @Autowired AddStaff addStaff;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired JobRunner jobs;
  @Autowired SettableClock clock;

  private Desks.Desk desk;
  private ServiceCode code;
  private Actor first;
  private Actor second;

  @BeforeEach
  void aService() {
    desk = desks.of("states");
    code =
        new ServiceCode(
            "VS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT));
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Boat mooring","category":"utilities","outcome":"permit","unit":"registry",
         "channels":["online"]}]}"""
            .formatted(code.value());
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    assertThat(as(Actor.system("test"), () -> importServices.importAll(file)).added()).isOne();
    first = designer();
    second = designer();
    clock.set(clock.instant());
  }

  @AfterEach
  void nowAgain() {
    clock.release();
    as(Actor.system("test"), () -> set(false));
  }

  private boolean set(boolean two) {
    rule.set(two);
    return two;
  }

  private Actor designer() {
    var name = new SignInName("d" + UUID.randomUUID().toString().replace("-", ""));
    var added =
        as(
            Actor.system("test"),
            () ->
                addStaff.add(
                    new NewStaff(
                        name,
                        "Design office",
                        java.util.Set.of(Assignment.everywhere(Duty.DESIGNER)))));
    return new Actor(Actor.Kind.STAFF, added.account().value(), "Design office");
  }

  private <T> T as(Actor actor, Supplier<T> work) {
    return acting.as(actor, () -> transactions.write(desk.scope(), work));
  }

  private int tested(String title) {
    return as(first, () -> testVersion.test(titled(title), parts(), "Law 1/2027"));
  }

  private Card titled(String title) {
    var c = services.get(code).card();
    return new Card(
        c.code(),
        new Card.Naming(LocalText.of("en", title), c.naming().description(), c.naming().tags()),
        c.topic(),
        c.conditions(),
        c.competence(),
        c.documents(),
        c.charges(),
        c.deadlines(),
        c.product(),
        c.remedy(),
        c.legalBasis(),
        c.source());
  }

  private List<Part> parts() {
    return bundles.parts(services.get(code).version());
  }

  private String served() {
    return as(first, () -> services.get(code).title().in(Lang.EN).text());
  }

  private VersionState state(int number) {
    return as(first, () -> history.find(code, number).orElseThrow().state());
  }

  private LocalDate inDays(int days) {
    return LocalDate.ofInstant(clock.instant(), ZONE).plusDays(days);
  }

  @Test
  void servesNobodyByAVersionInTest() {
    var number = tested("Mooring of boats");
    assertThat(served()).isEqualTo("Boat mooring");
    assertThat(state(number)).isInstanceOf(VersionState.InTest.class);
    as(first, () -> proposeVersion.propose(code, number, Optional.empty(), "Law 1/2027"));
    assertThat(served()).isEqualTo("Mooring of boats");
    assertThat(state(number - 1)).isInstanceOf(VersionState.Retired.class);
  }

  @Test
  void asksASecondPersonWhereTheMunicipalityWantsOne() {
    as(Actor.system("test"), () -> set(true));
    var number = tested("Two eyes more");
    as(first, () -> proposeVersion.propose(code, number, Optional.empty(), "Law 2/2027"));
    assertThat(state(number)).isEqualTo(new VersionState.Proposed(Optional.empty()));
    refused(
        Reason.SAME_PERSON, () -> as(first, () -> approveVersion.approve(code, number, "Mine")));
    assertThat(served()).isEqualTo("Boat mooring");
    as(second, () -> approveVersion.approve(code, number, "Read and found right"));
    assertThat(served()).isEqualTo("Two eyes more");
    var steps = as(first, () -> history.find(code, number).orElseThrow().steps());
    assertThat(steps)
        .extracting(step -> step.state().name() + " " + step.reason())
        .containsExactly(
            "IN_TEST Law 1/2027", "PROPOSED Law 2/2027", "PUBLISHED Read and found right");
    assertThat(steps.getFirst().by()).isEqualTo(first.id());
  }

  @Test
  void comesIntoForceAtMidnightOfItsDay() {
    var number = tested("From tomorrow");
    var later = tested("From the day after");
    assertThat(state(number)).isInstanceOf(VersionState.Withdrawn.class);
    var day = inDays(2);
    as(first, () -> proposeVersion.propose(code, later, Optional.of(day), "Law 3/2027"));
    jobs.runDue();
    assertThat(served()).isEqualTo("Boat mooring");
    var midnight = day.atStartOfDay(ZONE).toInstant();
    clock.advance(Duration.between(clock.instant(), midnight).minusSeconds(1));
    jobs.runDue();
    assertThat(served()).isEqualTo("Boat mooring");
    clock.advance(Duration.ofSeconds(1));
    jobs.runDue();
    assertThat(served()).isEqualTo("From the day after");
    assertThat(as(first, () -> services.get(code)).publishedAt()).isEqualTo(midnight);
  }

  @Test
  void theNightlyWorkCatchesUpWhatWasMissed() {
    var number = tested("Caught up");
    as(first, () -> proposeVersion.propose(code, number, Optional.of(inDays(1)), "Law"));
    clock.advance(Duration.ofDays(3));
    acting.runAs(Actor.system("test"), dueVersions::run);
    acting.runAs(Actor.system("test"), dueVersions::run);
    assertThat(served()).isEqualTo("Caught up");
    jobs.runDue();
    assertThat(served()).isEqualTo("Caught up");
  }

  @Test
  void takesAPlannedVersionBackAndPlansAnother() {
    var number = tested("Too early");
    as(first, () -> proposeVersion.propose(code, number, Optional.of(inDays(5)), "Law"));
    var other = tested("Right");
    refused(
        Reason.DAY_TAKEN,
        () -> as(first, () -> proposeVersion.propose(code, other, Optional.of(inDays(5)), "Law")));
    refused(
        Reason.DAY_PAST,
        () -> as(first, () -> proposeVersion.propose(code, other, Optional.of(inDays(-1)), "Law")));
    as(first, () -> withdrawn(number));
    as(first, () -> proposeVersion.propose(code, other, Optional.of(inDays(5)), "Law"));
    clock.advance(Duration.ofDays(6));
    jobs.runDue();
    assertThat(served()).isEqualTo("Right");
    refused(Reason.VERSION_MOVED, () -> as(first, () -> withdrawn(other)));
  }

  private int withdrawn(int number) {
    withdrawVersion.withdraw(code, number, "Voted down");
    return number;
  }

  @Test
  void endsAServiceFromItsDayAndLetsItComeBack() {
    as(
        first,
        () -> {
          retireFrom.retire(
              code,
              Optional.of(inDays(1)),
              "Law 4/2027",
              Optional.of(LocalText.of("en", "Harbour")));
          return code;
        });
    assertThat(served()).isEqualTo("Boat mooring");
    clock.advance(Duration.ofDays(2));
    jobs.runDue();
    assertThat(as(first, () -> services.find(code))).isEmpty();
    var gone = as(first, () -> services.retired(code)).orElseThrow();
    assertThat(gone.end().turnTo()).contains(LocalText.of("en", "Harbour"));
    assertThat(as(first, () -> history.notInForce()))
        .extracting(version -> version.card().code())
        .contains(code);
    var card = gone.last().card();
    var parts = as(first, () -> bundles.parts(gone.last().version()));
    var number = as(first, () -> testVersion.test(card, parts, "Back again"));
    as(first, () -> proposeVersion.propose(code, number, Optional.empty(), "Back again"));
    assertThat(served()).isEqualTo("Boat mooring");
    assertThat(as(first, () -> services.retired(code))).isEmpty();
  }

  @Test
  void endsAServiceOnlyWhenASecondPersonAgrees() {
    as(Actor.system("test"), () -> set(true));
    as(first, () -> ended());
    assertThat(served()).isEqualTo("Boat mooring");
    refused(Reason.SAME_PERSON, () -> as(first, () -> agreed()));
    as(second, () -> agreed());
    assertThat(as(first, () -> services.find(code))).isEmpty();
    refused(Reason.SERVICE_UNKNOWN, () -> as(second, () -> agreed()));
  }

  private ServiceCode ended() {
    retireFrom.retire(code, Optional.empty(), "Law 4/2027", Optional.empty());
    return code;
  }

  private ServiceCode agreed() {
    retireFrom.approve(code);
    return code;
  }

  @Test
  void beginsADraftFromAnOlderVersion() {
    var number = tested("Newer words");
    as(first, () -> proposeVersion.propose(code, number, Optional.empty(), "Law"));
    as(
        first,
        () -> {
          design.begin(code, 1);
          return code;
        });
    assertThat(as(first, () -> design.of(code)).entry().path("title").path("en").asString(""))
        .isEqualTo("Boat mooring");
    refused(
        Reason.DRAFT_BEGUN,
        () ->
            as(
                first,
                () -> {
                  design.begin(code, number);
                  return code;
                }));
  }

  @Test
  void publishesOnceHoweverManyPublishAtOnce() throws Exception {
    var twice =
        List.<Callable<PublishVersion.Done>>of(
            publishing("A"), publishing("A"), publishing("A"), publishing("B"), publishing("B"));
    try (var pool = Executors.newFixedThreadPool(twice.size())) {
      for (var done : pool.invokeAll(twice)) {
        assertThat(done.get()).isNotNull();
      }
    }
    var versions = as(first, () -> history.of(code));
    assertThat(versions).filteredOn(v -> v.state() instanceof VersionState.InForce).hasSize(1);
    assertThat(versions.stream().map(ServiceVersion::number))
        .containsExactlyElementsOf(
            java.util.stream.IntStream.iterate(versions.size(), n -> n - 1)
                .limit(versions.size())
                .boxed()
                .toList());
  }

  private Callable<PublishVersion.Done> publishing(String title) {
    return () -> as(first, () -> publishVersion.publish(titled(title), parts()).done());
  }

  @Test
  void proposesOneVersionOnceHoweverOftenItIsPressed() throws Exception {
    var number = tested("Pressed twice");
    Callable<Boolean> press =
        () -> {
          try {
            as(first, () -> proposeVersion.propose(code, number, Optional.empty(), "Law"));
            return true;
          } catch (CatalogueRefusal refused) {
            return false;
          }
        };
    try (var pool = Executors.newFixedThreadPool(4)) {
      var done = pool.invokeAll(List.of(press, press, press, press));
      var won = 0;
      for (var one : done) {
        won += one.get() ? 1 : 0;
      }
      assertThat(won).isOne();
    }
  }

  private static void refused(Reason reason, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            CatalogueRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
