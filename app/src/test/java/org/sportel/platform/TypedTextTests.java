package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.platform.text.TypedText;

class TypedTextTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u00a0", "\u200b", "\u2060", "\u3164", "\ufeff", "\u00ad", "\u202e", " - ", "\u0000", ""
      })
  void isBlankWhereNothingCanBeRead(String typed) {
    assertThat(TypedText.blank(typed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "C\u030cic\u0301, Čić",
    "Petar \u202eimen\u202dProba, Petar imenProba",
    "Ǆemal Ǉiljanić ǈ ǌ ǄEP, Džemal Ljiljanić Lj nj DŽEP",
    "ﬁrma, firma",
    "\u202d067\u00a0123\u2009456\u202c, 067 123 456",
    "Ana\u0000\u0007 Anić\u200b, Ana Anić",
    "اسم\u200cها, اسم\u200cها",
    "Ana\u200dAnić, AnaAnić",
    "क्\u200dष, क्\u200dष",
    "\u0643\u200f1, \u06431"
  })
  void becomesALineOfPlainLetters(String typed, String plain) {
    assertThat(TypedText.line(typed)).isEqualTo(plain);
  }

  @Test
  void keepsTheLinesOfALongText() {
    assertThat(TypedText.text(" one\r\ntwo\rthree\u2028four\u0085 five\u00a0\n"))
        .isEqualTo("one\ntwo\nthree\nfour\n five");
  }

  @Test
  void putsLinesOneAfterTheOtherWhereOneIsWanted() {
    assertThat(TypedText.line(" Ana\r\n\tAnić\u2029")).isEqualTo("Ana Anić");
  }

  @Test
  void readsEveryDashOfACodeAsAHyphen() {
    assertThat(TypedText.code("123–4\u2011K — 5−6")).isEqualTo("123-4-K - 5-6");
  }

  @Test
  void neverKeepsHalfACharacter() {
    assertThat(TypedText.cut("a😀", 2)).isEqualTo("a");
    assertThat(TypedText.line("a\ud83d b")).isEqualTo("a b");
    assertThat(TypedText.plain("😀".repeat(20_000))).hasSize(20_000).doesNotContain("\ud83d ");
  }

  @Test
  void keepsSignsBeyondTheFirstPlaneAndTheirOrder() {
    assertThat(TypedText.line("č😀č 漢字 𠮷")).isEqualTo("č😀č 漢字 𠮷");
  }

  @Test
  void takesNoLongerForWhatWasWrittenToBeSlow() {
    var marks = "a" + "\u0315\u0300".repeat(1_000_000);
    assertTimeout(Duration.ofSeconds(1), () -> TypedText.line(marks));
    assertThat(TypedText.line(marks)).hasSizeLessThan(40);
  }
}
