package org.sportel.casework.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.casework.model.CaseRefusal.Reason.OWN_DRAFT;
import static org.sportel.casework.model.CaseRefusal.Reason.REFUSAL_NEEDS_HEAD;
import static org.sportel.casework.model.CaseRefusal.Reason.REQUIRED_WORK_OPEN;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sportel.casework.model.ApprovalPolicy.Approving;

/** Who may approve, as rules without a database. */
class ApprovalPolicyTests {
  private static final Set<Outcome> DECIDABLE =
      EnumSet.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED);

  @Test
  void anotherPersonMayApproveAnyDecision() {
    for (var outcome : DECIDABLE) {
      var approving = new Approving(TaskKind.APPROVE, outcome, false, false);
      assertThatCode(() -> ApprovalPolicy.require(approving)).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = TaskKind.class,
      names = {"APPROVE", "ISSUE"})
  void nobodyApprovesTheirOwnDraft(TaskKind kind) {
    assertThat(ApprovalPolicy.against(new Approving(kind, Outcome.GRANTED, true, false)))
        .contains(OWN_DRAFT);
  }

  @ParameterizedTest
  @EnumSource(
      value = TaskKind.class,
      names = {"APPROVE", "ISSUE"})
  void nothingIsApprovedWhileRequiredWorkIsOpen(TaskKind kind) {
    assertThat(ApprovalPolicy.against(new Approving(kind, Outcome.GRANTED, false, true)))
        .contains(REQUIRED_WORK_OPEN);
  }

  @ParameterizedTest
  @EnumSource(
      value = Outcome.class,
      names = {"PARTLY_GRANTED", "REFUSED"})
  void whatIsIssuedAtOnceGrantsInFull(Outcome outcome) {
    assertThat(ApprovalPolicy.against(new Approving(TaskKind.ISSUE, outcome, false, false)))
        .contains(REFUSAL_NEEDS_HEAD);
    assertThat(ApprovalPolicy.against(new Approving(TaskKind.APPROVE, outcome, false, false)))
        .isEmpty();
  }

  @Test
  void aCertificateIsIssuedAtOnce() {
    assertThat(ApprovalPolicy.against(new Approving(TaskKind.ISSUE, Outcome.GRANTED, false, false)))
        .isEmpty();
  }

  @Test
  void theOwnDraftIsNamedBeforeTheOpenWork() {
    var everything = new Approving(TaskKind.ISSUE, Outcome.REFUSED, true, true);
    assertThat(ApprovalPolicy.against(everything)).contains(OWN_DRAFT);
    assertThatThrownBy(() -> ApprovalPolicy.require(everything))
        .isInstanceOfSatisfying(
            CaseRefusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(OWN_DRAFT));
  }

  @Test
  void everyRuleCanStandAgainstADecisionAlone() {
    for (var policy : ApprovalPolicy.values()) {
      var found =
          EnumSet.allOf(TaskKind.class).stream()
              .flatMap(
                  kind ->
                      DECIDABLE.stream()
                          .map(
                              outcome ->
                                  new Approving(
                                      kind,
                                      outcome,
                                      policy == ApprovalPolicy.FOUR_EYES,
                                      policy == ApprovalPolicy.NOTHING_REQUIRED_OPEN)))
              .anyMatch(approving -> ApprovalPolicy.against(approving).isPresent());
      assertThat(found).as(policy.name()).isTrue();
    }
  }
}
