package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.action.FinishAction;
import org.sportel.complaints.action.NightlyActions;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.figures.ComplaintNumbers;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.insight.Dimension;
import org.sportel.insight.Rebuild;
import org.sportel.insight.declared.DeclaredIndicators;
import org.sportel.insight.declared.IndicatorQuestion;
import org.sportel.insight.declared.Measured;
import org.sportel.insight.declared.Measuring;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Following;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What indicators say of complaints: on time, late, found right, opened again, changed. */
@SportelTest
class ComplaintTimesTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  private Bureau bureau;
  private Actor officer;
  private LocalDate begun;

  @BeforeEach
  void anOfficeWithOneOfficer() {
    clock.set(clock.instant());
    bureau = Bureau.in(context);
    officer = bureau.officer("Officer");
    begun = today();
  }

  @AfterEach
  void letTheClockGo() {
    clock.release();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private ComplaintId filed(ComplaintTopic topic) {
    return bureau.file(ComplaintLevel.NAMED, topic, Optional.empty()).id();
  }

  private void answer(ComplaintId id, ComplaintOutcome outcome) {
    bureau.screen(officer, id);
    bureau.runAs(officer, () -> bureau.get(ProposeAnswer.class).propose(id, outcome, "So it is."));
    bureau.runAs(officer, () -> bureau.get(SendAnswer.class).send(id));
  }

  private void night() {
    bureau.get(NightlyComplaints.class).run();
    bureau.get(NightlyActions.class).run();
  }

  private IndicatorQuestion until(LocalDate last) {
    return new IndicatorQuestion(
        begun.minusDays(1), last.plusDays(1), Map.of(), Places.everywhere(), ZONE);
  }

  private Measured measured(String code) {
    bureau.get(Following.class).catchUp(bureau.tenant());
    return bureau.system(
        () ->
            bureau
                .get(Measuring.class)
                .total(bureau.get(DeclaredIndicators.class).get(code).formula(), until(today())));
  }

  private void says(String code, double value, int sample) {
    assertThat(measured(code).value().map(BigDecimal::doubleValue)).as(code).contains(value);
    assertThat(measured(code).sample()).as(code).isEqualTo(sample);
  }

  private void saysNothing(String code) {
    assertThat(measured(code).sample()).as(code).isZero();
  }

  @Test
  void tellsTheLateFromThoseAnsweredInTime() {
    var answered = filed(ComplaintTopic.WAITING);
    var late = filed(ComplaintTopic.PAYMENT);
    var open = filed(ComplaintTopic.PAYMENT);
    answer(answered, ComplaintOutcome.PARTLY_UPHELD);
    night();
    saysNothing("complaints-overdue");
    clock.advance(Duration.ofDays(40));
    night();
    night();
    assertThat(bureau.story(open)).containsOnlyOnce("time-passed");
    says("complaints-on-time", 0.333333, 3);
    says("complaints-overdue", 2, 2);
    answer(late, ComplaintOutcome.NOT_UPHELD);
    night();
    says("complaints-on-time", 0.333333, 3);
    says("complaints-overdue", 1, 1);
    says("complaints-open", 1, 1);
    says("complaints-upheld", 0.5, 2);
    assertThat(byTopic("complaints-overdue")).containsOnlyKeys("PAYMENT");
    var figures = figures();
    assertThat(figures.onTime()).isEqualTo(1);
    assertThat(figures.overdue()).isEqualTo(1);
    bureau.get(Rebuild.class).rebuild(bureau.tenant());
    says("complaints-on-time", 0.333333, 3);
    says("complaints-overdue", 1, 1);
  }

  private Map<String, Measured> byTopic(String code) {
    return bureau.system(
        () ->
            bureau
                .get(Measuring.class)
                .by(
                    Dimension.CATEGORY,
                    bureau.get(DeclaredIndicators.class).get(code).formula(),
                    until(today())));
  }

  private ComplaintNumbers figures() {
    return bureau.system(
        () -> bureau.get(ComplaintFigures.class).of(begun.minusDays(1), today(), false).all());
  }

  @Test
  void anAnswerAfterTheTimeIsLateBeforeAnyNightHasSeenIt() {
    var id = filed(ComplaintTopic.SERVICE);
    clock.advance(Duration.ofDays(40));
    answer(id, ComplaintOutcome.UPHELD);
    assertThat(bureau.story(id)).contains("time-passed").doesNotContain("time-kept");
    says("complaints-on-time", 0, 1);
    saysNothing("complaints-overdue");
  }

  @Test
  void moreTimeEndsBeingLateUntilThatPassesToo() {
    var id = filed(ComplaintTopic.SERVICE);
    clock.advance(Duration.ofDays(33));
    night();
    says("complaints-overdue", 1, 1);
    bureau.runAs(officer, () -> bureau.get(ExtendDeadline.class).extend(id, 10, "The file."));
    saysNothing("complaints-overdue");
    clock.advance(Duration.ofDays(10));
    night();
    says("complaints-overdue", 1, 1);
  }

  @Test
  void onlyTheFirstAnswerSaysWhetherItWasInTime() {
    var id = filed(ComplaintTopic.SERVICE);
    answer(id, ComplaintOutcome.NOT_UPHELD);
    var proven = new ProvenComplainant(id);
    bureau.runAs(Actor.anonymous(), () -> bureau.get(AcceptAnswer.class).accept(proven));
    says("complaints-reopened", 0, 1);
    bureau.runAs(
        Actor.anonymous(), () -> bureau.get(ReopenComplaint.class).reopen(proven, "Again."));
    says("complaints-reopened", 1, 1);
    says("complaints-open", 1, 1);
    answer(id, ComplaintOutcome.UPHELD);
    assertThat(bureau.story(id)).containsOnlyOnce("time-kept");
    says("complaints-on-time", 1, 1);
    says("complaints-upheld", 1, 1);
  }

  @Test
  void oneOpenedAgainIsLateWhenItsNewTimePasses() {
    var id = filed(ComplaintTopic.SERVICE);
    answer(id, ComplaintOutcome.NOT_UPHELD);
    var proven = new ProvenComplainant(id);
    bureau.runAs(Actor.anonymous(), () -> bureau.get(AcceptAnswer.class).accept(proven));
    bureau.runAs(
        Actor.anonymous(), () -> bureau.get(ReopenComplaint.class).reopen(proven, "Again."));
    saysNothing("complaints-overdue");
    assertThat(figures().overdue()).isZero();
    clock.advance(Duration.ofDays(40));
    night();
    says("complaints-overdue", 1, 1);
    assertThat(figures().overdue()).isEqualTo(1);
    assertThat(figures().onTime()).isEqualTo(1);
    bureau.get(Rebuild.class).rebuild(bureau.tenant());
    assertThat(figures().overdue()).isEqualTo(1);
    answer(id, ComplaintOutcome.UPHELD);
    saysNothing("complaints-overdue");
    assertThat(figures().overdue()).isZero();
  }

  @Test
  void anActionIsInTimeOnItsDayAndLateAfterIt() {
    var id = filed(ComplaintTopic.SERVICE);
    var kept = action(id);
    var open = action(id);
    clock.advance(Duration.ofDays(10));
    finish(kept);
    says("actions-on-time", 1, 1);
    clock.advance(Duration.ofDays(1));
    night();
    night();
    says("actions-on-time", 0.5, 2);
    finish(open);
    says("actions-on-time", 0.5, 2);
  }

  private UUID action(ComplaintId id) {
    return bureau.action(officer, id, officer, today().plusDays(10));
  }

  private void finish(UUID action) {
    bureau.runAs(
        officer,
        () -> bureau.get(FinishAction.class).finish(action, "It hangs.", today().plusDays(30)));
  }

  @Test
  void whatIsToldHoldsNoNameAndNobodyInCharge() {
    var id = bureau.file(ComplaintLevel.ANONYMOUS, ComplaintTopic.WAITING, Optional.empty()).id();
    clock.advance(Duration.ofDays(40));
    night();
    var told =
        bureau.journal(id).stream()
            .filter(entry -> List.of("complaints.time-passed").contains(entry.type()))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().payload().toString())
        .doesNotContain(officer.id().toString(), "Dafina", "IN-00001");
  }
}
