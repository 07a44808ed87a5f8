package org.sportel.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as people write them: every sign counts as one, whatever its code. */
final class TextTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string length(\"😀\") | 1",
        "string length(\"Čaušević\") | 8",
        "substring(\"šđ😀č\", 3, 1) | 😀",
        "substring(\"šđ😀č\", 3) | 😀č",
        "substring(\"šđ😀č\", -1) | č",
        "substring(\"šđ😀č\", -2, 1) | 😀",
        "substring(string: \"Budva\", start position: 2, length: 99) | udva",
        "\"\\u0041\\u0160\" | AŠ",
        "\"\\uD83D\\uDE00\" | 😀",
        "\"\\U01F600\" | 😀",
        "\"a\\u0022b\" | a\"b",
        "\"\\u00zz\" | \\u00zz",
      })
  void countsAndReadsSignsNotCodes(String expression, String expected) {
    assertThat(String.valueOf(Feel.parse(expression).evaluate(Map.of()))).isEqualTo(expected);
  }

  @Test
  void keepsWhatStandsOutsideOfTexts() {
    assertThatThrownBy(() -> Feel.parse("\\u0041 + \"\\u0041\"")).isInstanceOf(FeelRefused.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "=has-permit = true | [has-permit]",
        "applicant.has-permit | [has-permit]",
        "a-b-c | [a-b, b-c]",
        "has - permit |[]",
        "`has-permit` = true | []",
        "total-1 | []",
        "\"a-b\" = a | []"
      })
  void namesWhatLooksLikeOneNameAndIsASubtraction(String expression, String names) {
    assertThat(Feel.parse(expression).hyphenated().stream().sorted().toList()).hasToString(names);
  }
}
