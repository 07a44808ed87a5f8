package org.sportel.insight.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Origin;
import org.sportel.platform.TenantId;
import tools.jackson.databind.node.JsonNodeFactory;

class IntegrityRulesTests {
  private static final Instant BEGIN = Instant.parse("2026-05-04T08:00:00Z");
  private static final UUID ANA = new UUID(0, 1);
  private static final UUID BOB = new UUID(0, 2);

  @Test
  void eachRuleFindsItsCaseAmongOrdinaryOnes() {
    var courses = ordinary(30);
    courses.add(course("ONE", Set.of(ANA), 5, 0, Optional.empty(), Duration.ofDays(5)));
    courses.add(
        course("FAST", Set.of(ANA, BOB), 5, 0, Optional.of(Duration.ofSeconds(20)), days(5)));
    courses.add(course("ASKED", Set.of(ANA, BOB), 5, 4, Optional.empty(), days(9)));
    courses.add(course("AHEAD", Set.of(ANA, BOB), 5, 0, Optional.empty(), Duration.ofHours(1)));
    assertThat(IntegrityRules.hints(courses))
        .extracting(hint -> hint.rule() + " " + hint.found().number() + " " + hint.what())
        .containsExactly(
            "ONE_PAIR_OF_HANDS ONE 5",
            "QUICK_APPROVAL FAST 20",
            "MANY_CORRECTIONS ASKED 4",
            "AHEAD_OF_OTHERS AHEAD 60");
  }

  @Test
  void whatAServiceUsuallyDoesIsNoHint() {
    var alone = new ArrayList<CaseCourse>();
    for (int i = 0; i < 10; i++) {
      alone.add(course("A" + i, Set.of(ANA), 4, 0, Optional.empty(), Duration.ofMinutes(9)));
    }
    assertThat(IntegrityRules.hints(alone)).isEmpty();
    assertThat(IntegrityRules.hints(ordinary(40))).isEmpty();
    assertThat(IntegrityRules.hints(List.of())).isEmpty();
  }

  @Test
  void aCourseIsReadFromTheJournal() {
    var file = new DecidedCase(ANA, "1/2026", "S", BEGIN, BEGIN.plus(days(2)));
    var course =
        CaseCourse.of(
            file,
            List.of(
                entry("casework.opened", ANA, 0),
                entry("casework.task-completed", ANA, 10),
                entry("casework.correction-asked", ANA, 11),
                entry("casework.decision-drafted", ANA, 100),
                entry("casework.decision-approved", BOB, 130)));
    assertThat(course.opener()).contains(ANA);
    assertThat(course.hands()).containsExactlyInAnyOrder(ANA, BOB);
    assertThat(course.deeds()).isEqualTo(4);
    assertThat(course.corrections()).isEqualTo(1);
    assertThat(course.approval()).contains(Duration.ofSeconds(30));
    assertThat(course.whole()).isEqualTo(days(2));
    var alone =
        CaseCourse.of(
            file,
            List.of(
                entry("casework.decision-drafted", ANA, 100),
                entry("casework.decision-approved", ANA, 101)));
    assertThat(alone.approval()).isEmpty();
    assertThat(alone.onePair()).isFalse();
  }

  @Test
  void aCaseTakenByOnesOwnHandPastOlderOnesIsAHint() {
    var courses = new ArrayList<CaseCourse>();
    for (int i = 0; i < 8; i++) {
      courses.add(lying("N" + i, i, 20 + i, true));
    }
    courses.add(lying("LATE", 9, 10, true));
    courses.add(lying("GIVEN", 9, 10, false));
    assertThat(IntegrityRules.hints(courses))
        .extracting(hint -> hint.rule() + " " + hint.found().number() + " " + hint.what())
        .containsExactly("PAST_OLDER_ONES LATE 8");
    assertThat(IntegrityRules.hints(courses.subList(4, 10))).isEmpty();
  }

  @Test
  void whoTookACaseFirstIsReadFromTheJournal() {
    var file = new DecidedCase(ANA, "1/2026", "S", BEGIN, BEGIN.plus(days(2)));
    var taken =
        CaseCourse.of(
            file,
            List.of(
                entry("casework.task-claimed", ANA, 60), entry("casework.task-claimed", BOB, 90)));
    assertThat(taken.lying())
        .isEqualTo(new CaseCourse.Lying(BEGIN, Optional.of(BEGIN.plusSeconds(60)), true));
    var worked = CaseCourse.of(file, List.of(entry("casework.task-completed", ANA, 60)));
    assertThat(worked.lying().taken()).isFalse();
    assertThat(CaseCourse.of(file, List.of()).lying().until()).isEmpty();
  }

  /** A case that came and was taken on some days. */
  private static CaseCourse lying(String number, int came, int taken, boolean byHand) {
    return new CaseCourse(
        UUID.randomUUID(),
        number,
        "S",
        Optional.of(ANA),
        Set.of(ANA, BOB),
        5,
        0,
        Optional.empty(),
        days(30),
        new CaseCourse.Lying(BEGIN.plus(days(came)), Optional.of(BEGIN.plus(days(taken))), byHand));
  }

  private static List<CaseCourse> ordinary(int count) {
    var courses = new ArrayList<CaseCourse>();
    for (int i = 0; i < count; i++) {
      courses.add(
          course("N" + i, Set.of(ANA, BOB), 5, i % 3, Optional.of(Duration.ofHours(2)), days(5)));
    }
    return courses;
  }

  private static CaseCourse course(
      String number,
      Set<UUID> hands,
      int deeds,
      int corrections,
      Optional<Duration> approval,
      Duration whole) {
    return new CaseCourse(
        UUID.randomUUID(),
        number,
        "S",
        Optional.of(ANA),
        hands,
        deeds,
        corrections,
        approval,
        whole,
        new CaseCourse.Lying(BEGIN, Optional.empty(), false));
  }

  private static Duration days(int days) {
    return Duration.ofDays(days);
  }

  private static Entry entry(String type, UUID who, int seconds) {
    var at = BEGIN.plusSeconds(seconds);
    return new Entry(
        new TenantId(1),
        UUID.randomUUID(),
        type,
        1,
        ANA,
        new Actor(Actor.Kind.STAFF, who, "Office"),
        at,
        at,
        Origin.LIVE,
        JsonNodeFactory.instance.objectNode());
  }
}
