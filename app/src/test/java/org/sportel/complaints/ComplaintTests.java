package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.action.CheckAction;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.complaints.action.FinishAction;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.insight.Rebuild;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A complaint from its number to its end. */
@SportelTest
class ComplaintTests {
  private static final Optional<org.sportel.network.UnitId> NO_UNIT = Optional.empty();

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  private Bureau bureau;
  private Actor first;
  private Actor second;

  @BeforeEach
  void anOffice() {
    clock.set(clock.instant());
    bureau = Bureau.in(context);
    first = bureau.officer("Officer one");
    second = bureau.officer("Officer two");
  }

  @AfterEach
  void letTheClockGo() {
    clock.release();
  }

  private ComplaintId named() {
    return bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, NO_UNIT).id();
  }

  private Actor officer(ComplaintId id) {
    return bureau.officerOf(id, first, second);
  }

  private Actor other(ComplaintId id) {
    return officer(id).equals(first) ? second : first;
  }

  private void answer(ComplaintId id, ComplaintOutcome outcome) {
    var officer = officer(id);
    bureau.screen(officer, id);
    bureau.runAs(
        officer, () -> bureau.get(ProposeAnswer.class).propose(id, outcome, "You are right."));
    bureau.runAs(officer, () -> bureau.get(SendAnswer.class).send(id));
  }

  @Test
  void givesANumberADateACodeAndSomebodyInChargeAtOnce() {
    var filed = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, NO_UNIT);
    assertThat(filed.number()).startsWith("C-00001/");
    assertThat(filed.due()).isAfter(clock.instant().plus(Duration.ofDays(29)));
    assertThat(filed.lookBy()).isEmpty();
    assertThat(bureau.now(filed.id()).handling().officer()).isPresent();
    var letters = bureau.system(() -> bureau.get(ComplaintParts.class).letters(filed.id()));
    assertThat(letters).hasSize(1);
    assertThat(letters.getFirst().body()).contains(filed.number());
  }

  @Test
  void looksAtCorruptionWithinItsHoursAndSharesTheWork() {
    var filed = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.CORRUPTION, NO_UNIT);
    assertThat(filed.lookBy()).contains(clock.instant().plus(Duration.ofHours(48)));
    assertThat(bureau.inCharge(named())).isNotEqualTo(bureau.inCharge(filed.id()));
    clock.advance(Duration.ofHours(49));
    assertThat(bureau.now(filed.id()).late(clock.instant())).isTrue();
  }

  @Test
  void goesFromScreeningToAnAcceptedAnswer() {
    var id = named();
    answer(id, ComplaintOutcome.UPHELD);
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.ANSWERED);
    complainant(() -> bureau.get(AcceptAnswer.class).accept(new ProvenComplainant(id)));
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.CLOSED);
    assertThat(bureau.story(id))
        .containsExactly(
            "filed",
            "assigned",
            "acknowledged",
            "screened",
            "proposed",
            "time-kept",
            "answered",
            "found-right",
            "accepted");
  }

  @Test
  void givesARejectedAnswerToAnotherPersonWhoDecidesForTheOffice() {
    var id = named();
    answer(id, ComplaintOutcome.NOT_UPHELD);
    var before = officer(id);
    complainant(
        () -> bureau.get(RejectAnswer.class).reject(new ProvenComplainant(id), "Not true."));
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.REVIEW);
    assertThat(officer(id)).isNotEqualTo(before);
    refused(ComplaintRefusal.Reason.NOT_YOURS, () -> decide(before, id));
    decide(officer(id), id);
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.CLOSED);
    refused(
        ComplaintRefusal.Reason.OTHER_STAGE,
        () ->
            complainant(
                () -> bureau.get(ReopenComplaint.class).reopen(new ProvenComplainant(id), "No")));
  }

  private void decide(Actor officer, ComplaintId id) {
    bureau.runAs(
        officer,
        () -> bureau.get(DecideReview.class).decide(id, ComplaintOutcome.UPHELD, "You were."));
  }

  @Test
  void leavesARejectedAnswerOpenRatherThanWithTheSamePerson() {
    var alone = Bureau.in(context);
    var only = alone.officer("Only officer");
    var id = alone.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, NO_UNIT).id();
    alone.screen(only, id);
    alone.runAs(
        only,
        () -> alone.get(ProposeAnswer.class).propose(id, ComplaintOutcome.NOT_UPHELD, "Not so."));
    alone.runAs(only, () -> alone.get(SendAnswer.class).send(id));
    alone.runAs(
        Actor.anonymous(),
        () -> alone.get(RejectAnswer.class).reject(new ProvenComplainant(id), "Why?"));
    assertThat(alone.now(id).handling().officer()).isEmpty();
    refused(
        ComplaintRefusal.Reason.COMPLAINT_UNKNOWN,
        () -> alone.runAs(only, () -> alone.get(TakeComplaint.class).take(id)));
    var fresh = alone.officer("New officer");
    alone.get(NightlyComplaints.class).run();
    assertThat(alone.inCharge(id)).isEqualTo(fresh.id());
  }

  @Test
  void isNeverHandledByTheUnitOrTheHeadItIsAbout() {
    var unit = bureau.unit("taxes", Optional.empty());
    var below = bureau.unit("cash", Optional.of(unit));
    var head = bureau.person("Head of taxes", Assignment.in(unit, Duty.HEAD_OF_UNIT));
    var clerk = bureau.person("Officer of cash", Assignment.in(below, Duty.COMPLAINTS_OFFICER));
    for (int i = 0; i < 6; i++) {
      var id = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.BEHAVIOUR, Optional.of(unit)).id();
      assertThat(bureau.inCharge(id)).isNotEqualTo(clerk.id());
      refused(
          ComplaintRefusal.Reason.COMPLAINT_UNKNOWN,
          () -> bureau.as(clerk, () -> bureau.get(ComplaintInHand.class).open(id)));
    }
    var id = fromCash(clerk);
    bureau.runAs(
        clerk,
        () -> bureau.get(NameConcerned.class).name(id, Optional.of(new AccountId(head.id()))));
    assertThat(bureau.inCharge(id)).isNotEqualTo(clerk.id());
    assertThat(found(clerk, ComplaintSearch.View.OPEN)).doesNotContain(id);
    assertThat(bureau.journal(id).toString()).doesNotContain(head.id().toString());
  }

  private ComplaintId fromCash(Actor clerk) {
    var id = named();
    while (!bureau.inCharge(id).equals(clerk.id())) {
      id = named();
    }
    return id;
  }

  private List<ComplaintId> found(Actor officer, ComplaintSearch.View view) {
    return bureau.as(
        officer,
        () ->
            bureau
                .get(ComplaintSearch.class)
                .find(new ComplaintSearch.Wanted(view, Optional.empty(), ""), 1)
                .complaints()
                .stream()
                .map(one -> one.id())
                .toList());
  }

  @Test
  void givesItAwayWhenAnOfficerDeclaresAConflict() {
    var id = named();
    var conflicted = officer(id);
    bureau.runAs(conflicted, () -> bureau.get(DeclareConflict.class).declare(id));
    assertThat(officer(id)).isNotEqualTo(conflicted);
    assertThat(found(conflicted, ComplaintSearch.View.OPEN)).doesNotContain(id);
    refused(
        ComplaintRefusal.Reason.COMPLAINT_UNKNOWN,
        () -> bureau.as(conflicted, () -> bureau.get(ComplaintInHand.class).open(id)));
  }

  @Test
  void stopsTheClockWhileTheComplainantOwesAnAnswerAndExtendsOnceWithNotice() {
    var id = named();
    var officer = officer(id);
    var due = bureau.now(id).clocks().due().orElseThrow();
    bureau.screen(officer, id);
    bureau.runAs(
        officer, () -> bureau.get(WriteToComplainant.class).write(id, "When was that?", true));
    assertThat(bureau.now(id).clocks().due()).isEmpty();
    clock.advance(Duration.ofDays(5));
    complainant(
        () ->
            bureau
                .get(WriteAsComplainant.class)
                .write(new ProvenComplainant(id), "On Monday.", List.of()));
    assertThat(bureau.now(id).clocks().due().orElseThrow()).isAfter(due.plus(Duration.ofDays(4)));
    assertThat(bureau.now(id).unread()).isTrue();
    var resumed = bureau.now(id).clocks().due().orElseThrow();
    extend(officer, id);
    assertThat(bureau.now(id).clocks().due().orElseThrow())
        .isAfter(resumed.plus(Duration.ofDays(5)));
    refused(ComplaintRefusal.Reason.EXTENDED_ALREADY, () -> extend(officer, id));
  }

  private void extend(Actor officer, ComplaintId id) {
    bureau.runAs(
        officer, () -> bureau.get(ExtendDeadline.class).extend(id, 10, "We wait for the file."));
  }

  @Test
  void letsALaterMessageReachSomebodyAndACloseComplaintBeOpenedAgain() {
    var id = named();
    answer(id, ComplaintOutcome.UPHELD);
    clock.advance(Duration.ofDays(40));
    bureau.get(NightlyComplaints.class).run();
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.CLOSED);
    complainant(
        () ->
            bureau
                .get(WriteAsComplainant.class)
                .write(new ProvenComplainant(id), "It goes on.", List.of()));
    assertThat(found(officer(id), ComplaintSearch.View.UNREAD)).contains(id);
    complainant(
        () -> bureau.get(ReopenComplaint.class).reopen(new ProvenComplainant(id), "Still."));
    assertThat(bureau.now(id).stage()).isEqualTo(ComplaintStage.INVESTIGATION);
    assertThat(bureau.now(id).finding().reopened()).isEqualTo(1);
  }

  @Test
  void asksForStatementsWithoutSayingWhoComplains() {
    var id = named();
    var officer = officer(id);
    var clerk = bureau.person("Clerk", Assignment.everywhere(Duty.COUNTER));
    bureau.screen(officer, id);
    bureau.runAs(
        officer,
        () ->
            bureau
                .get(AskStatement.class)
                .ask(id, new AccountId(clerk.id()), "Who was at counter 3?"));
    var asked =
        bureau.system(() -> bureau.get(ComplaintParts.class).awaited(clerk.id())).getFirst();
    refused(
        ComplaintRefusal.Reason.STATEMENT_UNKNOWN,
        () -> bureau.runAs(officer, () -> bureau.get(GiveStatement.class).give(asked.id(), "I")));
    bureau.runAs(clerk, () -> bureau.get(GiveStatement.class).give(asked.id(), "It was me."));
    refused(
        ComplaintRefusal.Reason.STATEMENT_UNKNOWN,
        () -> bureau.runAs(clerk, () -> bureau.get(GiveStatement.class).give(asked.id(), "No")));
    assertThat(bureau.as(officer, () -> bureau.get(ComplaintInHand.class).open(id)).statements())
        .hasSize(1);
  }

  @Test
  void linksDuplicatesAndFollowsACorrectiveActionUntilItsEffectIsChecked() {
    var id = named();
    var officer = officer(id);
    var twin = named();
    bureau.runAs(
        officer, () -> bureau.get(LinkComplaints.class).link(id, twin, LinkKind.DUPLICATE));
    var owner = bureau.person("Owner", Assignment.everywhere(Duty.COUNTER));
    var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneId.of("Europe/Podgorica"));
    var action = bureau.action(officer, id, owner, today.plusDays(10));
    bureau.runAs(
        owner,
        () -> bureau.get(FinishAction.class).finish(action, "It stands.", today.plusDays(30)));
    assertThatThrownBy(
            () ->
                bureau.runAs(owner, () -> bureau.get(CheckAction.class).check(action, true, "Yes")))
        .isInstanceOf(NotAllowed.class);
    bureau.runAs(
        officer, () -> bureau.get(CheckAction.class).check(action, true, "Waiting halved."));
    assertThat(bureau.system(() -> bureau.get(CorrectiveActions.class).published()))
        .extracting(one -> one.id())
        .containsExactly(action);
  }

  @Test
  void countsTheSameAfterARebuild() {
    var answered = named();
    answer(answered, ComplaintOutcome.UPHELD);
    bureau.file(ComplaintLevel.ANONYMOUS, ComplaintTopic.CORRUPTION, NO_UNIT);
    bureau.get(Following.class).catchUp(bureau.tenant());
    var told = figures();
    assertThat(told.all().received()).isEqualTo(2);
    assertThat(told.all().answered()).isEqualTo(1);
    assertThat(told.all().onTime()).isEqualTo(1);
    assertThat(told.all().upheld()).isEqualTo(1);
    bureau.get(Rebuild.class).rebuild(bureau.tenant());
    assertThat(figures()).isEqualTo(told);
  }

  @Test
  void publishesNoGroupThatCouldPointAtSomebody() {
    for (int i = 0; i < 6; i++) {
      named();
    }
    bureau.file(ComplaintLevel.NAMED, ComplaintTopic.PAYMENT, NO_UNIT);
    bureau.file(ComplaintLevel.NAMED, ComplaintTopic.OTHER, NO_UNIT);
    bureau.get(Following.class).catchUp(bureau.tenant());
    assertThat(figures(false).byTopic()).hasSize(3);
    assertThat(figures(true).byTopic())
        .as("what is small is not told by what the others add up to")
        .singleElement()
        .satisfies(row -> assertThat(row.numbers().received()).isEqualTo(8));
  }

  private ComplaintFigures.Sums figures() {
    return figures(false);
  }

  private ComplaintFigures.Sums figures(boolean folded) {
    var today = LocalDate.ofInstant(clock.instant(), Desks.ZONE);
    return bureau.system(
        () -> bureau.get(ComplaintFigures.class).of(today.minusDays(2), today.plusDays(2), folded));
  }

  @Test
  void isSeenByNobodyWithoutThePower() {
    var id = named();
    var clerk = bureau.person("Clerk", Assignment.everywhere(Duty.CASE_OFFICER));
    assertThatThrownBy(() -> bureau.as(clerk, () -> bureau.get(ComplaintInHand.class).open(id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> found(clerk, ComplaintSearch.View.OPEN))
        .isInstanceOf(NotAllowed.class);
    refused(ComplaintRefusal.Reason.NOT_YOURS, () -> bureau.screen(other(id), id));
  }

  private void complainant(Runnable work) {
    bureau.runAs(Actor.anonymous(), work);
  }

  private static void refused(ComplaintRefusal.Reason reason, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOf(ComplaintRefusal.class)
        .extracting(e -> ((ComplaintRefusal) e).reason())
        .isEqualTo(reason);
  }
}
