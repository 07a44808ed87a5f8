package org.sportel.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.forms.Schemas.NOW;
import static org.sportel.forms.Schemas.field;
import static org.sportel.forms.Schemas.form;
import static org.sportel.forms.Schemas.posted;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RowsTests {
  private static final Form OWNERS =
      form(
          "{'type':'dynamiclist','id':'l','path':'owners','label':'Owners','allowAddRemove':true,'components':[%s,%s]}"
              .formatted(
                  field("textfield", "name", "'validate':{'required':true}"),
                  field(
                      "textfield",
                      "id",
                      "'conditional':{'hide':'=name = null or name = \\\"none\\\"'}")));

  private static Collected press(String button, String... pairs) {
    Map<String, List<String>> posted = posted(pairs);
    posted.put("form.row", List.of(button));
    return OWNERS.collect(posted, Map.of(), NOW);
  }

  @Test
  void addsARowAndKeepsWhatWasTyped() {
    Collected collected = press("add:owners", "owners.count", "1", "owners.0.name", "Ana");
    assertThat(collected.reshaped()).isTrue();
    assertThat(collected.errors().isEmpty()).isTrue();
    FormView.Block.Several rows =
        (FormView.Block.Several) OWNERS.view(collected, NOW).blocks().getFirst();
    assertThat(rows.rows()).hasSize(2);
    assertThat(collected.answers())
        .isEqualTo(Map.of("owners", List.of(Map.of("name", "Ana"), Map.of())));
  }

  @Test
  void takesARowAwayAndMovesTheOthersUp() {
    Collected collected =
        press(
            "remove:owners:0",
            "owners.count",
            "3",
            "owners.0.name",
            "Ana",
            "owners.1.name",
            "Bora",
            "owners.2.name",
            "",
            "owners.2.id",
            "7");
    assertThat(collected.typed()).containsEntry("owners.count", List.of("2"));
    assertThat(collected.typed()).containsEntry("owners.0.name", List.of("Bora"));
    assertThat(collected.typed()).containsEntry("owners.1.id", List.of("7"));
    assertThat(collected.answers().get("owners"))
        .isEqualTo(List.of(Map.of("name", "Bora"), Map.of()));
  }

  @Test
  void evaluatesConditionsInsideEachRow() {
    Collected collected =
        OWNERS.collect(
            posted(
                "owners.count",
                "2",
                "owners.0.name",
                "none",
                "owners.0.id",
                "1",
                "owners.1.name",
                "Bora",
                "owners.1.id",
                "2"),
            Map.of(),
            NOW);
    assertThat(collected.complete()).isTrue();
    assertThat(collected.answers())
        .isEqualTo(
            Map.of("owners", List.of(Map.of("name", "none"), Map.of("name", "Bora", "id", "2"))));
  }

  @Test
  void namesErrorsByRow() {
    Collected collected =
        OWNERS.collect(
            posted("owners.count", "2", "owners.0.name", "Ana", "owners.1.name", ""),
            Map.of(),
            NOW);
    assertThat(collected.errors().messages().keySet()).containsExactly("owners.1.name");
  }

  @Test
  void boundsTheNumberOfRows() {
    Collected collected = OWNERS.collect(posted("owners.count", "999"), Map.of(), NOW);
    assertThat(collected.errors().messages()).hasSize(50);
    assertThat(OWNERS.collect(posted("owners.count", "-1"), Map.of(), NOW).errors().isEmpty())
        .isTrue();
    assertThat(OWNERS.collect(posted("owners.count", "x"), Map.of(), NOW).errors().isEmpty())
        .isTrue();
  }

  @Test
  void takesAFileAway() {
    Form form = form(field("filepicker", "proof", "'multiple':true,'validate':{'required':true}"));
    Map<String, Object> known =
        form.fileQuestions(Map.of(), NOW).getFirst().add(Map.of(), "1", "a.pdf");
    known = form.fileQuestions(known, NOW).getFirst().add(known, "2", "b.pdf");
    assertThat(form.collect(posted(), known, NOW).complete()).isTrue();
    Collected one = form.collect(posted("form.row", "file:proof:0"), known, NOW);
    assertThat(one.reshaped()).isTrue();
    assertThat(one.answers())
        .isEqualTo(Map.of("proof", List.of(Map.of("id", "2", "name", "b.pdf"))));
    Collected none = form.collect(posted("form.row", "file:proof:0"), one.answers(), NOW);
    assertThat(form.collect(posted(), none.answers(), NOW).errors().has("proof")).isTrue();
  }
}
