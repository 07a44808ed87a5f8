package org.sportel.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.forms.Schemas.NOW;
import static org.sportel.forms.Schemas.collect;
import static org.sportel.forms.Schemas.field;
import static org.sportel.forms.Schemas.form;
import static org.sportel.forms.Schemas.posted;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CollectTests {
  private static final String VALUES =
      "'values':[{'label':'A','value':'a'},{'label':'B','value':'b'}]";

  private static String error(String type, String more, String typed) {
    Collected collected = collect(form(field(type, "x", more)), "x", typed);
    return key(collected, "x");
  }

  private static String key(Collected collected, String field) {
    return collected
        .errors()
        .messages()
        .getOrDefault(field, org.sportel.web.MessageText.of(""))
        .key();
  }

  @ParameterizedTest
  @CsvSource({
    "ana@example.com\u200b, ana@example.com",
    "ana@општина.срб, ana@општина.срб",
    "ana@primer.xn--vermgensberatung-pwb, ana@primer.xn--vermgensberatung-pwb"
  })
  void keepsAnAddressAsItCanBeWrittenTo(String typed, String kept) {
    var form = form(field("textfield", "x", "'validate':{'validationType':'email'}"));
    assertThat(collect(form, "x", typed).answers().get("x")).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"1.500, -1", "'1,500', -1", "1.250, 2"})
  void asksWhichNumberIsMeant(String typed, int decimals) {
    var more = decimals < 0 ? "" : "'decimalDigits':" + decimals;
    assertThat(error("number", more, typed)).isEqualTo("forms.error.twoReadings");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'decimalDigits':0 | 1.500 | 1500",
        "'decimalDigits':2 | 1.255 | 1255",
        "'validate':{'max':100} | 1.500 | 1.500",
        "'validate':{'min':100} | 1,500 | 1500",
        "'decimalDigits':1 | 1.500,5 | 1500.5"
      })
  void asksNothingWhereOneReadingAloneIsPossible(String more, String typed, BigDecimal number) {
    var collected = collect(form(field("number", "x", more)), "x", typed);
    assertThat(collected.answers().get("x")).isEqualTo(number);
  }

  @Test
  void keepsATelephoneNumberAsItIsDialledFromAnywhere() {
    var form = form(field("textfield", "x", "'validate':{'validationType':'phone'}")).in("ME");
    var collected = collect(form, "x", "067.123.456");
    assertThat(collected.answers().get("x")).isEqualTo("+382 67 123 456");
    assertThat(form.check(collected.answers(), NOW).isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "ana@example.com;, forms.error.email",
    "group:a@b.cc, forms.error.email",
    "saša@example.com, forms.error.emailLetters"
  })
  void refusesAnAddressThatNoLetterReaches(String typed, String key) {
    assertThat(error("textfield", "'validate':{'validationType':'email'}", typed)).isEqualTo(key);
  }

  @Test
  void takesEachKindOfAnswer() {
    Form form =
        form(
            field("textfield", "line", ""),
            field("textarea", "para", ""),
            field("number", "n", ""),
            field("checkbox", "tick", ""),
            field("radio", "one", VALUES),
            field("select", "sel", VALUES),
            field("checklist", "many", VALUES),
            field("datetime", "day", "'subtype':'date'"),
            field("datetime", "hour", "'subtype':'time'"),
            field("datetime", "both", "'subtype':'datetime'"));
    Collected collected =
        collect(
            form,
            "line",
            " Ana\tPetrović ",
            "para",
            "one\r\ntwo\n",
            "n",
            "1 234,50",
            "tick",
            "true",
            "one",
            "a",
            "sel",
            "b",
            "many",
            "b|a",
            "day-day",
            "7",
            "day-month",
            "3",
            "day-year",
            "2026",
            "hour",
            "9.05",
            "both-day",
            "31",
            "both-month",
            "12",
            "both-year",
            "2026",
            "both-time",
            "23:59");
    assertThat(collected.errors().messages()).isEmpty();
    assertThat(collected.answers())
        .isEqualTo(
            Map.of(
                "line",
                "Ana Petrović",
                "para",
                "one\ntwo",
                "n",
                new BigDecimal("1234.50"),
                "tick",
                true,
                "one",
                "a",
                "sel",
                "b",
                "many",
                List.of("a", "b"),
                "day",
                "2026-03-07",
                "hour",
                "09:05",
                "both",
                "2026-12-31T23:59"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "textfield | 'validate':{'required':true} | `   ` | forms.error.required",
        "textfield | 'validate':{'minLength':3} | ` ab ` | forms.error.minLength",
        "textfield | 'validate':{'maxLength':2} | ` ab ` | ``",
        "textfield | 'validate':{'maxLength':2} | abc | forms.error.maxLength",
        "textfield | 'validate':{'pattern':'[0-9]'} | a1b | ``",
        "textfield | 'validate':{'pattern':'^[0-9]+$'} | a1b | forms.error.pattern",
        "textfield | 'validate':{'pattern':'^[0-9]+$','patternErrorMessage':'Digits'} | a | forms.error.own",
        "textfield | 'validate':{'pattern':'^[0-9]+$','required':true} | `` | forms.error.required",
        "textfield | 'validate':{'validationType':'email'} | ana@example.org | ``",
        "textfield | 'validate':{'validationType':'email'} | ana@@example | forms.error.email",
        "textfield | 'validate':{'validationType':'phone'} | +382 69 123 456 | ``",
        "textfield | 'validate':{'validationType':'phone'} | 069123456 | forms.error.phone",
        "number | `` | abc | forms.error.number",
        "number | `` | 1e9 | forms.error.number",
        "number | 'decimalDigits':0 | 1.5 | forms.error.whole",
        "number | 'decimalDigits':0 | 1.0 | ``",
        "number | 'decimalDigits':1 | 1,25 | forms.error.decimals",
        "number | 'increment':'0.25' | 1.3 | forms.error.increment",
        "number | 'increment':'0.25' | 1.75 | ``",
        "number | 'validate':{'min':0} | -1 | forms.error.min",
        "number | 'validate':{'min':1} | 0 | forms.error.min",
        "number | 'validate':{'max':10} | 10.01 | forms.error.max",
        "number | 'validate':{'required':true} | `` | forms.error.required",
        "checkbox | 'validate':{'required':true} | `` | forms.error.tick",
      })
  void checksAsFormJsDoes(String type, String more, String typed, String key) {
    assertThat(error(type, more, typed)).isEqualTo(key);
  }

  @Test
  void refusesChoicesThatWereNotOffered() {
    assertThat(error("radio", VALUES, "c")).isEqualTo("forms.error.choice");
    assertThat(error("checklist", VALUES, "a|c")).isEqualTo("forms.error.choice");
    assertThat(error("select", VALUES + ",'validate':{'required':true}", ""))
        .isEqualTo("forms.error.choose");
  }

  @Test
  void refusesDaysThatDoNotExist() {
    Form form = form(field("datetime", "d", "'subtype':'date'"));
    assertThat(key(collect(form, "d-day", "31", "d-month", "2", "d-year", "2026"), "d"))
        .isEqualTo("forms.error.noSuchDay");
    assertThat(key(collect(form, "d-day", "31", "d-month", "", "d-year", "26"), "d"))
        .isEqualTo("forms.error.date");
  }

  @Test
  void keepsWhatWasTypedWhenItIsWrong() {
    Form form = form(field("number", "n", ""));
    Collected collected = collect(form, "form.seen", "n", "n", "zwölf");
    FormView.Block.Field field =
        (FormView.Block.Field) form.view(collected, NOW).blocks().getFirst();
    assertThat(field.values()).containsExactly("zwölf");
    assertThat(collected.answers()).isEmpty();
  }

  @Test
  void dropsWhatIsHiddenWhateverWasPosted() {
    Form form =
        form(
            field("radio", "way", VALUES),
            field(
                "textfield",
                "street",
                "'conditional':{'hide':'=way != \\\"b\\\"'},'validate':{'required':true}"
                    .replace("\\\"", "\\'")
                    .replace("\\'", "\\\"")));
    assertThat(collect(form, "way", "a", "street", "Trg 1").answers())
        .isEqualTo(Map.of("way", "a"));
    assertThat(collect(form, "way", "b", "street", "").errors().has("street")).isTrue();
    assertThat(collect(form, "way", "b", "street", "Trg 1").answers())
        .containsEntry("street", "Trg 1");
  }

  @Test
  void followsConditionsThroughHiddenAnswers() {
    Form form =
        form(
            field("checkbox", "a", ""),
            field("checkbox", "b", "'conditional':{'hide':'=a != true'}"),
            field("textfield", "c", "'conditional':{'hide':'=b != true'}"));
    assertThat(collect(form, "b", "true", "c", "smuggled").answers()).isEqualTo(Map.of("a", false));
  }

  @Test
  void neitherTakesNorChecksDisabledQuestions() {
    Form form = form(field("textfield", "a", "'disabled':true,'validate':{'required':true}"));
    Collected collected = form.collect(posted("a", "posted"), Map.of("a", "known"), NOW);
    assertThat(collected.errors().isEmpty()).isTrue();
    assertThat(collected.answers()).isEmpty();
  }

  @Test
  void keepsReadonlyAnswersAsTheyWereKnown() {
    Form form = form(field("textfield", "a", "'readonly':true"));
    assertThat(form.collect(posted("a", "forged"), Map.of("a", "known"), NOW).answers())
        .isEqualTo(Map.of("a", "known"));
  }

  @Test
  void nestsAnswersByPath() {
    Form form =
        form(
            "{'type':'group','id':'g','path':'owner','components':[%s]}"
                .formatted(field("textfield", "name", "")),
            "{'type':'textfield','id':'t','key':'home.city','label':'City'}");
    assertThat(collect(form, "owner.name", "Ana", "home.city", "Budva").answers())
        .isEqualTo(Map.of("owner", Map.of("name", "Ana"), "home", Map.of("city", "Budva")));
  }

  @Test
  void asksAgainWhenAnAnswerBringsUpQuestions() {
    Form form =
        form(
            "{'type':'group','id':'g','label':'G','components':[%s,%s]}"
                .formatted(
                    field("radio", "way", VALUES),
                    field(
                        "textfield",
                        "street",
                        "'conditional':{'hide':'=way = null or way = \\\"a\\\"'},'validate':{'required':true}")));
    FormPage page = form.pages(Map.of(), NOW).getFirst();
    assertThat(form.view(page, Map.of(), NOW).seen()).isEqualTo("way");
    Collected first = form.collect(page, posted("form.seen", "way", "way", "b"), Map.of(), NOW);
    assertThat(first.reshaped()).isTrue();
    assertThat(first.errors().isEmpty()).isTrue();
    assertThat(form.view(page, first, NOW).seen()).isEqualTo("way street");
    Collected second =
        form.collect(
            page, posted("form.seen", "way street", "way", "b", "street", ""), Map.of(), NOW);
    assertThat(second.errors().has("street")).isTrue();
  }

  @Test
  void checksTheWholeBeforeItIsSent() {
    Form form =
        form(
            field("textfield", "a", "'validate':{'required':true}"),
            field("number", "n", "'validate':{'min':3}"));
    assertThat(form.check(Map.of("n", BigDecimal.TWO), NOW).messages().keySet())
        .containsExactly("a", "n");
    assertThat(form.check(Map.of("a", List.of("x")), NOW).has("a")).isTrue();
    assertThat(form.check(Map.of("a", "x", "n", BigDecimal.TEN), NOW).isEmpty()).isTrue();
    assertThat(form.tidy(Map.of("a", "x", "injected", "y"), NOW)).isEqualTo(Map.of("a", "x"));
  }

  @Test
  void splitsIntoOneStepPerGroupAndQuestion() {
    Form form =
        form(
            "{'type':'text','id':'t','text':'# Hello\\n\\nRead **this**.'}",
            field("textfield", "a", ""),
            "{'type':'group','id':'g','label':'G','components':[%s]}"
                .formatted(field("textfield", "b", "")),
            "{'type':'group','id':'h','label':'H','conditional':{'hide':'=a = null'},'components':[%s]}"
                .formatted(field("textfield", "c", "")));
    assertThat(form.pages(Map.of(), NOW))
        .extracting(FormPage::code)
        .containsExactly("Field_a", "g");
    assertThat(form.pages(Map.of("a", "x"), NOW))
        .extracting(FormPage::code)
        .containsExactly("Field_a", "g", "h");
    FormView view = form.view(form.page("Field_a").orElseThrow(), Map.of(), NOW);
    assertThat(view.blocks().getFirst())
        .isEqualTo(new FormView.Block.Words(List.of("Hello", "Read this."), null));
  }

  @Test
  void showsAtOnceWhatTheOfferedAnswerAsksFor() {
    Form form =
        form(
            field("radio", "how", VALUES + ",'defaultValue':'a'"),
            field("textfield", "more", "'conditional':{'hide':'=how != \\\"a\\\"'}"));
    assertThat(form.view(Map.of(), NOW).seen()).isEqualTo("how more");
    assertThat(form.view(Map.of("how", "b"), NOW).seen()).isEqualTo("how");
  }
}
