package org.sportel.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.forms.Schemas.NOW;
import static org.sportel.forms.Schemas.collect;
import static org.sportel.forms.Schemas.field;
import static org.sportel.forms.Schemas.form;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.web.MessageText;

/** Days and hours that cannot be meant. Today is 2 March 2026. */
final class DayTests {
  private static String error(String more, String day) {
    String[] parts = day.split("\\.");
    Collected collected =
        collect(
            form(field("datetime", "d", more)),
            "d-day",
            parts[0],
            "d-month",
            parts[1],
            "d-year",
            parts[2]);
    return key(collected, "d");
  }

  private static String key(Collected collected, String field) {
    return Optional.ofNullable(collected.errors().messages().get(field))
        .map(MessageText::key)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'properties':{'when':'past'} | 1.1.2035 | forms.error.notYet",
        "'properties':{'when':'past'} | 3.3.2026 | forms.error.notYet",
        "'properties':{'when':'past'} | 2.3.2026 | ``",
        "'properties':{'when':'past'} | 1.1.0001 | forms.error.year",
        "'properties':{'when':'past'} | 1.1.9999 | forms.error.year",
        "'subtype':'date' | 1.1.0000 | forms.error.year",
        "'subtype':'date' | 31.12.1899 | forms.error.year",
        "'subtype':'date' | 1.1.1900 | ``",
        "'properties':{'when':'future'} | 1.3.2026 | forms.error.over",
        "'properties':{'when':'future'} | 2.3.2026 | ``",
        "'disallowPassedDates':true | 1.3.2026 | forms.error.over",
        "'disallowPassedDates':true | 2.3.2026 | ``",
        "'disallowPassedDates':false | 1.3.2026 | ``"
      })
  void asksAgainForADayThatCannotBeMeant(String more, String day, String key) {
    assertThat(error(more, day)).isEqualTo(key);
  }

  @Test
  void asksAgainForAnEndBeforeTheBeginning() {
    Form form =
        form(
            field("datetime", "fromOn", "'subtype':'date'"),
            field("datetime", "untilOn", "'properties':{'notBefore':'fromOn'}"));
    assertThat(wrong(form, "2026-09-10", "2020-01-01")).isEqualTo("forms.error.before");
    assertThat(wrong(form, "2026-09-10", "2026-09-10")).isEmpty();
    assertThat(form.check(Map.of("untilOn", "2020-01-01"), NOW).isEmpty()).isTrue();
  }

  private static String wrong(Form form, String from, String until) {
    return Optional.ofNullable(
            form.check(Map.of("fromOn", from, "untilOn", until), NOW).messages().get("untilOn"))
        .map(MessageText::key)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({"10:15, ''", "10:10, forms.error.step", "10:00, ''"})
  void keepsTheStepOfHours(String hour, String key) {
    Form form = form(field("datetime", "h", "'subtype':'time','timeInterval':15"));
    assertThat(key(collect(form, "h", hour), "h")).isEqualTo(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'subtype':'time','timeSerializingFormat':'utc_offset'",
        "'subtype':'datetime','timeSerializingFormat':'utc_normalized'",
        "'subtype':'time','timeInterval':0",
        "'disallowPassedDates':'=true'",
        "'properties':{'when':'soon'}",
        "'properties':{'notBefore':'nothing'}"
      })
  void refusesWhatItWouldReadPast(String more) {
    assertThatThrownBy(() -> form(field("datetime", "d", more))).isInstanceOf(FormRefused.class);
  }
}
