package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule.First;
import org.sportel.deadlines.DeadlineRule.Rolling;
import org.sportel.deadlines.DeadlineRule.Start;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.platform.Json;

class DeadlineRuleTests {
  private final Json json = new Json();

  @Test
  void readsWhatItWrote() {
    for (var unit : Unit.values()) {
      for (var start : Start.values()) {
        for (var first : First.values()) {
          var rule = new DeadlineRule(unit, 15, start, first, Rolling.FORWARD, Rules.BASIS);
          assertThat(json.read(json.write(rule), DeadlineRule.class)).isEqualTo(rule);
        }
      }
    }
  }

  @Test
  void keepsItsShape() {
    var rule = Rules.rolling(15, Unit.WORKING_DAY);
    assertThat(json.tree(json.write(rule)))
        .isEqualTo(
            json.tree(
                """
                {"unit":"WORKING_DAY","length":15,"start":"REGISTRATION","first":"NEXT_DAY",
                 "rolling":"FORWARD","legalBasis":{"en":"Article 1"}}"""));
  }

  @Test
  void refusesAnIncompleteRule() {
    assertThatThrownBy(() -> json.read("{\"unit\":\"MONTH\",\"length\":1}", DeadlineRule.class))
        .hasMessageContaining("start");
  }
}
