package org.sportel.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which state of a case may follow which. */
class CaseStageTests {
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(86_400);

  static List<CaseStage> undecided() {
    return List.of(
        new CaseStage.Received(),
        new CaseStage.InProgress(Optional.empty()),
        new CaseStage.Waiting(Optional.empty()));
  }

  static List<CaseStage> over() {
    return List.of(
        new CaseStage.Decided(Outcome.GRANTED, NOON),
        new CaseStage.Closed(Optional.of(Outcome.GRANTED), Optional.of(NOON), LATER),
        new CaseStage.Closed(Optional.of(Outcome.WITHDRAWN), Optional.empty(), LATER));
  }

  static List<CaseStage> all() {
    return Stream.concat(undecided().stream(), over().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("undecided")
  void whatIsNotDecidedMayBeDecided(CaseStage stage) {
    var decided = stage.undecided().decided(Outcome.REFUSED, NOON);
    assertThat(decided.state()).isEqualTo(CaseState.DECIDED);
    assertThat(decided.outcome()).contains(Outcome.REFUSED);
    assertThat(decided.decidedAt()).contains(NOON);
    assertThat(decided.closedAt()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("undecided")
  void whatIsNotDecidedMayWaitForItsApplicant(CaseStage stage) {
    assertThat(stage.undecided().waiting().state()).isEqualTo(CaseState.WAITING_FOR_YOU);
  }

  @ParameterizedTest
  @MethodSource("over")
  void aCaseIsDecidedOnceAndWaitsForNobodyAfterwards(CaseStage stage) {
    assertThatThrownBy(stage::undecided)
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CaseRefusal.Reason.ALREADY_DECIDED));
  }

  @ParameterizedTest
  @MethodSource("undecided")
  void anEndWithoutDecisionIsKnownBeforeTheCaseIsClosed(CaseStage stage) {
    var ending = stage.undecided().ending(Outcome.DISCONTINUED);
    assertThat(ending.state()).isEqualTo(CaseState.IN_PROGRESS);
    assertThat(ending.waiting().outcome()).contains(Outcome.DISCONTINUED);
    assertThat(ending.closed(ending.outcome(), LATER).outcome()).contains(Outcome.DISCONTINUED);
  }

  @ParameterizedTest
  @MethodSource("undecided")
  void whatIsNotDecidedHasNoMomentsOfDecisionAndEnd(CaseStage stage) {
    assertThat(stage.decidedAt()).isEmpty();
    assertThat(stage.closedAt()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCaseMayBeClosed(CaseStage stage) {
    var closed = stage.closed(stage.outcome(), LATER);
    assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    assertThat(closed.closedAt()).contains(LATER);
    assertThat(closed.outcome()).isEqualTo(stage.outcome());
  }

  @ParameterizedTest
  @MethodSource("all")
  void theMomentOfTheDecisionStaysWhenTheCaseIsClosed(CaseStage stage) {
    assertThat(stage.closed(stage.outcome(), LATER).decidedAt()).isEqualTo(stage.decidedAt());
  }

  @Test
  void aClosedCaseKeepsTheMomentAtWhichItWasClosedFirst() {
    var first = new CaseStage.InProgress(Optional.empty()).closed(Optional.empty(), NOON);
    assertThat(first.closed(Optional.of(Outcome.WITHDRAWN), LATER).closedAt()).contains(NOON);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatARowTellsIsTheSameStage(CaseStage stage) {
    assertThat(CaseStage.of(stage.state(), stage.outcome(), stage.decidedAt(), stage.closedAt()))
        .isEqualTo(stage);
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void theDeadlineRunsWhileTheOfficeOwesADecisionAndTheApplicantNothing(CaseState state) {
    assertThat(state.running())
        .isEqualTo(state == CaseState.RECEIVED || state == CaseState.IN_PROGRESS);
    assertThat(state.undecided()).isEqualTo(state.running() || state == CaseState.WAITING_FOR_YOU);
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void anOfficeDecidesOnlyWhatIsADecision(Outcome outcome) {
    assertThat(outcome.decidable())
        .isEqualTo(outcome != Outcome.WITHDRAWN && outcome != Outcome.DISCONTINUED);
    assertThat(outcome.word()).matches("[a-z_]+");
  }
}
