package org.sportel.insight.explained;

import java.util.UUID;
import org.sportel.insight.explained.ExplanationRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Says something about the municipality's own figure, for the network to read beside it. */
@Component
public final class ExplainFigure {
  static final UUID EXPLANATIONS = new UUID(1, 1);
  private static final int LONGEST = 1_000;

  private final FigureExplanations explanations;
  private final ExplanationRight right;
  private final Journal journal;
  private final Acting acting;
  private final CurrentDay today;

  ExplainFigure(
      FigureExplanations explanations,
      ExplanationRight right,
      Journal journal,
      Acting acting,
      CurrentDay today) {
    this.explanations = explanations;
    this.right = right;
    this.journal = journal;
    this.acting = acting;
    this.today = today;
  }

  /**
   * Writes it, or changes it; it bears the day of today.
   *
   * @param version the one that was looked at, 0 where there was none
   * @throws ExplanationRefusal NOT_COMPARED, EXPLANATION_LONG or EXPLANATION_CHANGED
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void explain(String code, int version, LocalText words) {
    var one = right.require(code);
    if (words.texts().values().stream().anyMatch(text -> text.length() > LONGEST)) {
      throw new ExplanationRefusal(Reason.EXPLANATION_LONG, LONGEST);
    }
    explanations.hold(code, version);
    var next = new Explanation(one.code(), version + 1, words, today.day(), acting.now().office());
    explanations.keep(next);
    journal.record(new ExplanationEvent.Explained(EXPLANATIONS, code, next.version()));
  }
}
