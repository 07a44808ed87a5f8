package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.platform.LocalText;

class DeadlineRuleTests {
  @Test
  void refusesLengthsThatNoLawHas() {
    for (var unit : Unit.values()) {
      assertThatThrownBy(() -> Rules.fixed(0, unit)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Rules.fixed(9_000, unit))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void callsLegalBasisOnlyAnArticleNeverTheWordsOfTheDescription() {
    var words = LocalText.of("en", "Time for the decision: 15 days");
    var article = Optional.of(Rules.BASIS);
    assertThat(ReckoningStep.basis(rule(article, Optional.of(words))))
        .containsExactly(new ReckoningStep.Basis(Rules.BASIS));
    assertThat(ReckoningStep.basis(rule(Optional.empty(), Optional.of(words))))
        .containsExactly(new ReckoningStep.Stated(words));
    assertThat(ReckoningStep.basis(rule(Optional.empty(), Optional.empty()))).isEmpty();
  }

  private static DeadlineRule rule(Optional<LocalText> article, Optional<LocalText> words) {
    return new DeadlineRule(
        Unit.MONTH, 1, Start.REGISTRATION, First.NEXT_DAY, Rolling.NONE, article, words);
  }
}
