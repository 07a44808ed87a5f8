package org.sportel.casework.model;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What can stand against approving a decision; all of it is asked, in this order. */
public enum ApprovalPolicy {
  /** Nobody approves a decision on whose draft they wrote. */
  FOUR_EYES(CaseRefusal.Reason.OWN_DRAFT, Approving::ownDraft),
  /** Required work that an official added is done first. */
  NOTHING_REQUIRED_OPEN(CaseRefusal.Reason.REQUIRED_WORK_OPEN, Approving::requiredOpen),
  /** What is issued at once grants in full; anything else goes to a head. */
  REFUSAL_NEEDS_HEAD(
      CaseRefusal.Reason.REFUSAL_NEEDS_HEAD,
      approving -> approving.at() == TaskKind.ISSUE && approving.outcome() != Outcome.GRANTED);

  /**
   * Somebody is about to approve.
   *
   * @param at the kind of the task at which it happens
   * @param ownDraft whether the person wrote on the draft and the service does not allow that
   * @param requiredOpen whether required work is open beside it
   */
  public record Approving(TaskKind at, Outcome outcome, boolean ownDraft, boolean requiredOpen) {}

  private final CaseRefusal.Reason reason;
  private final Predicate<Approving> against;

  ApprovalPolicy(CaseRefusal.Reason reason, Predicate<Approving> against) {
    this.reason = reason;
    this.against = against;
  }

  /** The first of the rules that stands against it. */
  public static Optional<CaseRefusal.Reason> against(Approving approving) {
    return Stream.of(values())
        .filter(policy -> policy.against.test(approving))
        .map(policy -> policy.reason)
        .findFirst();
  }

  /**
   * Refuses what a rule stands against.
   *
   * @throws CaseRefusal OWN_DRAFT, REQUIRED_WORK_OPEN, REFUSAL_NEEDS_HEAD
   */
  public static void require(Approving approving) {
    against(approving)
        .ifPresent(
            reason -> {
              throw new CaseRefusal(reason);
            });
  }
}
