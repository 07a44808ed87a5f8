package org.sportel.insight.explained;

import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes back what was said about a figure. */
@Component
public final class WithdrawExplanation {
  private final FigureExplanations explanations;
  private final ExplanationRight right;
  private final Journal journal;

  WithdrawExplanation(FigureExplanations explanations, ExplanationRight right, Journal journal) {
    this.explanations = explanations;
    this.right = right;
    this.journal = journal;
  }

  /**
   * Takes it back.
   *
   * @param version the one that was looked at
   * @throws ExplanationRefusal NOT_COMPARED or EXPLANATION_CHANGED
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void withdraw(String code, int version) {
    right.require(code);
    if (explanations.hold(code, version).isPresent()) {
      explanations.remove(code);
      journal.record(new ExplanationEvent.Withdrawn(ExplainFigure.EXPLANATIONS, code));
    }
  }
}
