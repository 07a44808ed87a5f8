package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages put together without a formatter. */
class PlainMessageTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{0}",
        "From {0} to {1}",
        "{1} before {0}, and {1} again",
        "It''s {0}",
        "The clerk's '{'desk'}' for {0}",
        "'{0}' is no place, {0} is"
      })
  void saysWhatTheFormatterSays(String pattern) {
    assertThat(PlainMessage.of(pattern).orElseThrow().with("Ana's {1}", "Niš"))
        .contains(new MessageFormat(pattern, ULocale.UK).format(new Object[] {"Ana's {1}", "Niš"}));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{0,number}", "{0,plural,one{# case}other{# cases}}", "{0,select,a{b}other{c}}"})
  void leavesGrammarToTheFormatter(String pattern) {
    assertThat(PlainMessage.of(pattern)).isEmpty();
  }

  @Test
  void leavesNumbersAndMissingWordsToTheFormatter() {
    var message = PlainMessage.of("{0} of {1}").orElseThrow();

    assertThat(message.with("3", 1200)).isEmpty();
    assertThat(message.with("3")).isEmpty();
  }
}
