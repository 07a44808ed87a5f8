package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.insight.Rebuild;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.Lang;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What came by letter counts from the day on which it came, not from the day it was typed. */
@SportelTest
class ArrivalTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  private Bureau bureau;
  private Actor clerk;

  @BeforeEach
  void anOffice() {
    clock.set(clock.instant());
    bureau = Bureau.in(context);
    bureau.officer("Officer");
    clerk = bureau.person("Clerk", Assignment.everywhere(Duty.COUNTER));
  }

  @AfterEach
  void letTheClockGo() {
    clock.release();
  }

  @Test
  void countsTheTimeOfALetterFromTheDayItArrived() {
    var now = taken(ComplaintChannel.LETTER, Optional.empty());
    var letter = taken(ComplaintChannel.LETTER, Optional.of(today().minusDays(5)));
    var clocks = bureau.now(letter.id()).clocks();
    assertThat(LocalDate.ofInstant(clocks.received(), ZONE)).isEqualTo(today().minusDays(5));
    assertThat(clocks.from()).isEqualTo(clocks.received());
    assertThat(bureau.now(now.id()).clocks().received().truncatedTo(ChronoUnit.SECONDS))
        .isEqualTo(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    assertThat(letter.due()).isBefore(now.due());
    assertThat(LocalDate.ofInstant(letter.due(), ZONE))
        .isBetween(today().plusDays(20), today().plusDays(29));
    assertThat(bureau.story(letter.id())).containsExactly("filed", "assigned", "acknowledged");
  }

  @Test
  void refusesDaysOnWhichNothingCanHaveArrived() {
    wrong(ComplaintChannel.LETTER, today().plusDays(1), ComplaintRefusal.Reason.ARRIVED_WRONG);
    wrong(ComplaintChannel.EMAIL, today().minusDays(367), ComplaintRefusal.Reason.ARRIVED_WRONG);
    wrong(ComplaintChannel.PHONE, today().minusDays(1), ComplaintRefusal.Reason.ARRIVED_NOW);
    assertThat(taken(ComplaintChannel.COUNTER, Optional.of(today())).number()).isNotEmpty();
  }

  @Test
  void refusesTheDayOfADecisionThatIsNotThereYet() {
    assertThatThrownBy(
            () ->
                bureau.file(Actor.anonymous(), decision(ComplaintLevel.NAMED, today().plusDays(1))))
        .isInstanceOfSatisfying(
            ComplaintRefusal.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(ComplaintRefusal.Reason.DECISION_DAY_WRONG);
              assertThat(refused.field()).contains("decision");
            });
    var named = bureau.file(Actor.anonymous(), decision(ComplaintLevel.NAMED, today()));
    assertThat(bureau.now(named.id()).about().decisionOn()).contains(today());
    var anonymous = bureau.file(Actor.anonymous(), decision(ComplaintLevel.ANONYMOUS, today()));
    assertThat(bureau.now(anonymous.id()).about().decisionOn()).isEmpty();
  }

  @Test
  void measuresTheTimeToTheAcknowledgementFromTheJournalAlone() {
    taken(ComplaintChannel.COUNTER, Optional.empty());
    taken(ComplaintChannel.LETTER, Optional.of(today().minusDays(5)));
    taken(ComplaintChannel.LETTER, Optional.of(today().minusDays(3)));
    var before = measured();
    assertThat(before.sample()).isEqualTo(3);
    assertThat(Duration.ofSeconds(before.value().orElseThrow().longValue()).toDays()).isEqualTo(3);
    assertThat(told()).contains(3L);
    bureau.get(Rebuild.class).rebuild(bureau.tenant());
    assertThat(measured()).isEqualTo(before);
    assertThat(told()).contains(3L);
  }

  private Measured measured() {
    bureau.get(Following.class).catchUp(bureau.tenant());
    var window =
        new IndicatorQuestion(
            today().minusDays(10), today().plusDays(1), Map.of(), Places.everywhere(), ZONE);
    return bureau.system(
        () -> {
          var indicator = bureau.get(DeclaredIndicators.class).get("complaints-acknowledged");
          return bureau.get(Measuring.class).total(indicator.formula(), window);
        });
  }

  /** What the officers' figures say, in days. */
  private Optional<Long> told() {
    return bureau
        .system(() -> bureau.get(ComplaintFigures.class).of(today().minusDays(10), today(), false))
        .all()
        .acknowledged()
        .map(Duration::toDays);
  }

  private void wrong(ComplaintChannel channel, LocalDate day, ComplaintRefusal.Reason reason) {
    assertThatThrownBy(() -> taken(channel, Optional.of(day)))
        .isInstanceOfSatisfying(
            ComplaintRefusal.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.field()).contains("arrived");
            });
  }

  private FileComplaint.Filed taken(ComplaintChannel channel, Optional<LocalDate> arrived) {
    var of = Bureau.wanted(ComplaintLevel.NAMED, ComplaintTopic.SERVICE, Optional.empty());
    var wanted =
        new NewComplaint(
            of.level(), channel, Lang.EN, of.about(), of.body(), of.wanted(), false, of.person());
    var ready = bureau.get(FileComplaint.class).prepare(wanted);
    return bureau.as(
        clerk, () -> bureau.get(TakeInComplaint.class).take(ready, channel, arrived, List.of()));
  }

  private static NewComplaint decision(ComplaintLevel level, LocalDate day) {
    var of = Bureau.wanted(level, ComplaintTopic.DECISION, Optional.empty());
    Complaint.About about = of.about().decidedOn(Optional.of(day));
    return new NewComplaint(
        level, ComplaintChannel.PORTAL, Lang.EN, about, of.body(), of.wanted(), false, of.person());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
