package org.sportel.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.forms.Answered;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/** Answers stand as a person would tell them. */
class AnswerViewsTests {
  private static Answered answered(String name, String label, int row, String said) {
    return new Answered(
        "one",
        name,
        LocalText.of("en", label),
        row,
        said.isEmpty() ? List.of() : List.of(new Answered.Line.Given(said)));
  }

  private static String written(SummaryRow row) {
    var output = new StringOutput();
    row.value().writeTo(output);
    return output.toString();
  }

  @Test
  void whatWasSaidOfAnItemOfAListStandsTogether() {
    var answers =
        List.of(
            answered("reason", "Reason", 0, ""),
            answered("members.0.name", "Name", 1, "Mira"),
            answered("members.0.relation", "Relation", 1, "Spouse"),
            answered("members.1.name", "Name", 2, "Erion"),
            answered("members.1.relation", "Relation", 2, ""),
            answered("items.0.item", "Item", 1, "Chair"));
    var rows = Texts.speaking(Lang.EN, ZoneOffset.UTC, () -> AnswerViews.rows(answers));
    assertThat(rows)
        .extracting(SummaryRow::key)
        .containsExactly("Reason", "Name, 1", "Name, 2", "Item, 1");
    assertThat(written(rows.getFirst())).isEqualTo("No answer");
    assertThat(written(rows.get(1))).contains("Mira", "Relation: Spouse");
    assertThat(written(rows.get(2))).isEqualTo("Erion");
  }
}
