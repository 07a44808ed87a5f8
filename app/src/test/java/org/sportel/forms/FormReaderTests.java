package org.sportel.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.forms.Schemas.field;
import static org.sportel.forms.Schemas.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.platform.Lang;

final class FormReaderTests {
  private static List<FormProblem> problems(String json) {
    try {
      Form.read(json);
      return List.of();
    } catch (FormRefused refused) {
      return refused.problems();
    }
  }

  @Test
  void namesAnUnknownComponentByIdAndType() {
    assertThat(problems(schema("{'type':'iframe','id':'Field_map','label':'Map'}")))
        .containsExactly(
            new FormProblem("Field_map", "iframe", FormProblem.Reason.UNKNOWN_TYPE, "iframe"));
  }

  @Test
  void reportsEverythingAtOnce() {
    assertThat(
            problems(
                schema(
                    "{'type':'html','id':'a'}",
                    "{'type':'textfield','id':'b'}",
                    field("radio", "c", ""),
                    field("number", "d", "'validate':{'min':'=x'}"))))
        .extracting(FormProblem::reason)
        .containsExactly(
            FormProblem.Reason.UNKNOWN_TYPE,
            FormProblem.Reason.NO_KEY,
            FormProblem.Reason.NO_CHOICES,
            FormProblem.Reason.NO_EXPRESSION_HERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'validate':{'pattern':'(a'} | WRONG_PATTERN",
        "'validate':{'pattern':'(?=a)b'} | WRONG_PATTERN",
        "'validate':{'minLength':-1} | WRONG_VALUE",
        "'validate':{'validationType':'iban'} | WRONG_VALUE",
        "'validate':{'required':'=x'} | NO_EXPRESSION_HERE",
        "'conditional':{'hide':'=for i in 1..n return i'} | WRONG_CONDITION",
        "'conditional':{'hide':'=a ='} | WRONG_CONDITION",
        "'readonly':'=x' | NO_EXPRESSION_HERE",
        "'description':'=x' | NO_EXPRESSION_HERE",
        "'defaultValue':{'a':1} | WRONG_VALUE",
      })
  void refusesWhatItWouldNotDoAsWritten(String more, FormProblem.Reason reason) {
    assertThat(problems(schema(field("textfield", "a", more))))
        .extracting(FormProblem::reason)
        .containsExactly(reason);
  }

  @Test
  void refusesTwoQuestionsWithOneKey() {
    assertThat(
            problems(schema(field("textfield", "a", ""), "{'type':'number','id':'x','key':'a'}")))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.TWICE);
  }

  @Test
  void refusesWhatIsNoForm() {
    for (String text : List.of("", "[]", "null", "{", "{\"type\":\"default\"}", "\"a\"")) {
      assertThat(problems(text))
          .extracting(FormProblem::reason)
          .containsExactly(FormProblem.Reason.NOT_A_FORM);
    }
    assertThat(problems(" ".repeat(600_000)))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.TOO_LARGE);
    assertThat(problems("[".repeat(100_000)))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.NOT_A_FORM);
    assertThat(problems(schema().replace("19", "20")))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.NEWER_VERSION);
  }

  @Test
  void boundsPartsAndDepth() {
    String many =
        Stream.iterate(0, i -> i + 1)
            .limit(501)
            .map(i -> field("textfield", "k" + i, ""))
            .reduce((a, b) -> a + "," + b)
            .orElseThrow();
    assertThat(problems(schema(many)))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.TOO_MANY_PARTS);
    String deep = field("textfield", "a", "");
    for (int i = 0; i < 8; i++) {
      deep = "{'type':'group','id':'g%d','components':[%s]}".formatted(i, deep);
    }
    assertThat(problems(schema(deep)))
        .extracting(FormProblem::reason)
        .containsExactly(FormProblem.Reason.TOO_MANY_PARTS);
  }

  @Test
  void readsTranslationsFromProperties() {
    Form form =
        Form.read(
            schema(
                "{'type':'radio','id':'r','key':'way','label':'How?','values':[{'label':'Post','value':'post'}],"
                    + "'properties':{'label.sq':'Si?','option.post.sq':'Postë'}}"));
    Answered answered = form.summary(java.util.Map.of("way", "post"), Schemas.NOW).getFirst();
    assertThat(answered.label().in(Lang.SQ).text()).isEqualTo("Si?");
    assertThat(answered.lines().getFirst())
        .isInstanceOfSatisfying(
            Answered.Line.Chosen.class,
            chosen -> assertThat(chosen.text().in(Lang.SQ).text()).isEqualTo("Postë"));
  }

  @Test
  void readsEveryShippedForm() throws IOException {
    Path folder = Path.of("../packs/forms");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> !f.endsWith("shared-groups.json")).toList()) {
        Form form = Form.read(Files.readString(file));
        assertThat(form.pages(java.util.Map.of(), Schemas.NOW)).as(file.toString()).isNotEmpty();
        assertThat(form.title()).as(file.toString()).isPresent();
      }
    }
  }

  @Test
  void saysTheFirstProblemInWords() {
    assertThatThrownBy(() -> Form.read(schema("{'type':'html','id':'a'}")))
        .isInstanceOfSatisfying(
            FormRefused.class,
            refused ->
                assertThat(refused.problems().getFirst().message().text())
                    .isEqualTo("Component “a” has the type “html”, which is not supported"));
  }
}
