package org.sportel.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.documents.FileId;

/** Which step of a decision may follow which. */
class DecisionTests {
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final Decision.Text YES = new Decision.Text(Outcome.GRANTED, "May build.", "", "");
  private static final Decision.Text NO =
      new Decision.Text(Outcome.REFUSED, "", "Too near.", "Appeal within 15 days.");
  private static final Decision.Drafted ANA =
      new Decision.Drafted(UUID.randomUUID(), "Building office", NOON);
  private static final Decision.Drafted BORA =
      new Decision.Drafted(UUID.randomUUID(), "Building office", NOON.plusSeconds(60));
  private static final Decision.Approval HEAD =
      new Decision.Approval(UUID.randomUUID(), "Head of building", NOON, "06-12/26");
  private static final Decision.Document SHEET =
      new Decision.Document(new FileId(UUID.randomUUID()), "K7QF-2M9D");
  private static final Decision.Delivery IN_HAND =
      new Decision.Delivery(NOON, DeliveryWay.IN_PERSON);

  private static Decision.Draft draft() {
    return Decision.draft(UUID.randomUUID(), YES, ANA);
  }

  private static Decision.Issued issued() {
    return draft().submitted().approved(HEAD).issued(SHEET);
  }

  static List<Decision> unapproved() {
    return List.of(draft(), draft().submitted(), draft().submitted().returned("Mend § 2."));
  }

  static List<Decision> approved() {
    return List.of(draft().approved(HEAD), issued(), issued().delivered(IN_HAND));
  }

  static List<Decision> withoutDocument() {
    return List.of(
        draft(),
        draft().submitted(),
        draft().submitted().returned("Mend § 2."),
        draft().approved(HEAD));
  }

  @Test
  void aFirstDraftHasTheFirstVersion() {
    assertThat(draft().version()).isEqualTo(1);
    assertThat(draft().state()).isEqualTo(Decision.State.DRAFT);
  }

  @ParameterizedTest
  @MethodSource("unapproved")
  void everyStepBeforeApprovalRaisesTheVersionByOne(Decision decision) {
    var next = decision.version() + 1;
    var open = decision.unapproved();
    assertThat(open.rewritten(NO, BORA).version()).isEqualTo(next);
    assertThat(open.submitted().version()).isEqualTo(next);
    assertThat(open.returned("Why?").version()).isEqualTo(next);
    assertThat(open.approved(HEAD).version()).isEqualTo(next);
  }

  @ParameterizedTest
  @MethodSource("unapproved")
  void whatIsNotApprovedMayBeWrittenAnewByAnybodyWhoWorksOnIt(Decision decision) {
    var other = decision.unapproved().rewritten(NO, BORA);
    assertThat(other.text()).isEqualTo(NO);
    assertThat(other.sheet().drafted()).isEqualTo(BORA);
    assertThat(other.id()).isEqualTo(decision.id());
    assertThat(other.state()).isEqualTo(Decision.State.DRAFT);
  }

  @ParameterizedTest
  @MethodSource("approved")
  void whatIsApprovedIsNeverWrittenAnewReturnedOrApprovedAgain(Decision decision) {
    assertThatThrownBy(decision::unapproved)
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(CaseRefusal.Reason.ALREADY_DECIDED));
  }

  @ParameterizedTest
  @MethodSource("withoutDocument")
  void nothingIsDeliveredBeforeItsDocumentIsMade(Decision decision) {
    assertThat(decision.document()).isEmpty();
    assertThatThrownBy(decision::printed)
        .isInstanceOfSatisfying(
            CaseRefusal.class,
            refusal ->
                assertThat(refusal.reason()).isEqualTo(CaseRefusal.Reason.DOCUMENT_NOT_READY));
  }

  @Test
  void theReasonOfAReturnStaysInSightWhileTheDraftIsMended() {
    var returned = draft().submitted().returned("Mend § 2.");
    assertThat(returned.state()).isEqualTo(Decision.State.RETURNED);
    assertThat(returned.returnedFor()).contains("Mend § 2.");
    assertThat(returned.rewritten(NO, ANA).returnedFor()).contains("Mend § 2.");
    assertThat(returned.rewritten(NO, ANA).submitted().returnedFor()).contains("Mend § 2.");
  }

  @Test
  void theReasonOfAReturnIsOverOnceItIsApproved() {
    assertThat(draft().submitted().returned("Mend § 2.").approved(HEAD).returnedFor()).isEmpty();
  }

  @Test
  void aLaterReasonTakesThePlaceOfAnEarlierOne() {
    var again = draft().returned("First.").rewritten(NO, ANA).submitted().returned("Second.");
    assertThat(again.returnedFor()).contains("Second.");
  }

  @Test
  void whatIsIssuedAtOnceIsApprovedWithoutBeingSubmitted() {
    assertThat(draft().approved(HEAD).state()).isEqualTo(Decision.State.APPROVED);
  }

  @ParameterizedTest
  @MethodSource("unapproved")
  void nobodyIsNamedAsApproverBeforeSomebodyApproved(Decision decision) {
    assertThat(decision.approval()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("approved")
  void theApproverAndTheNumberStayToTheEnd(Decision decision) {
    assertThat(decision.approval()).contains(HEAD);
  }

  @Test
  void theDocumentStaysWhenItIsDelivered() {
    var delivered = issued().delivered(IN_HAND);
    assertThat(delivered.document()).contains(SHEET);
    assertThat(delivered.delivery()).contains(IN_HAND);
    assertThat(delivered.state()).isEqualTo(Decision.State.DELIVERED);
    assertThat(issued().delivery()).isEmpty();
  }

  @Test
  void aSecondDeliveryIsKeptInPlaceOfTheFirst() {
    var byPost = new Decision.Delivery(NOON.plusSeconds(3600), DeliveryWay.POST);
    var twice = issued().delivered(IN_HAND).printed().delivered(byPost);
    assertThat(twice.delivery()).contains(byPost);
    assertThat(twice.version()).isEqualTo(6);
  }
}
