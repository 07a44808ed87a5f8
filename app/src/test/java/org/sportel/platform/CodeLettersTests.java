package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.casework.model.TrackingCode;
import org.sportel.documents.VerifyCode;
import org.sportel.intake.ResumeCode;
import org.sportel.platform.text.CodeLetters;

/** Codes as they come off paper, telephones and mails. */
class CodeLettersTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-NHNH-86TZ-0FMR-M3ES",
        "1–NHNH–86TZ–0FMR–M3ES",
        "1 NHNH 86TZ 0FMR M3ES",
        "1NHNH86TZ0FMRM3ES",
        " 1-nhnh-86tz-ofmr-m3es. ",
        "l\u2011NHNH\u00a086TZ—0FMR−M3ES\u00a0",
        "1-NH\u00adNH-86\u200bTZ-0FMR-M3ES,",
        "01-NHNH-86TZ-0FMR-M3ES",
        "\u202a1-NHNH-86TZ-0FMR-M3ES\u202c",
        "１-NHNH-86TZ-0FMR-M3ES"
      })
  void areReadHoweverTheyAreTyped(String typed) {
    var code = TrackingCode.read(typed).orElseThrow();
    assertThat(code.text()).isEqualTo("1-NHNH-86TZ-0FMR-M3ES");
    int letters = typed.toUpperCase(java.util.Locale.ROOT).indexOf("NH");
    assertThat(ResumeCode.read(typed.substring(letters)).orElseThrow().letters())
        .isEqualTo(code.letters());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "NHNH-86TZ-0FMR-M3ES",
        "0-AAAA-AAAA-AAAA-AAAA",
        "1234567890-NHNH-86TZ-0FMR-M3ES",
        "A-NHNH-86TZ-0FMR-M3ES",
        "1-UHNH-86TZ-0FMR-M3ES",
        "1-ŠHNH-86TZ-0FMR-M3ES",
        "1-NHNH-86TZ-0FMR-M3"
      })
  void areNotReadOutOfAnythingElse(String typed) {
    assertThat(TrackingCode.read(typed)).isEmpty();
    assertThat(VerifyCode.read(typed)).isEmpty();
  }

  @Test
  void standInGroups() {
    assertThat(CodeLetters.grouped("ABCDEFGH", 4)).isEqualTo("ABCD-EFGH");
    assertThat(CodeLetters.grouped("ABCDE", 4)).isEqualTo("ABCD-E");
    assertThat(CodeLetters.grouped("AB", 4)).isEqualTo("AB");
  }

  @Test
  void ofDocumentsAreReadLikeTheOthers() {
    var code = VerifyCode.draw(new TenantId(12), new SecureRandom());
    assertThat(VerifyCode.read(code.text().replace('-', '\u2011') + ".")).contains(code);
    assertThat(VerifyCode.read(code.text().replace("-", "\u00a0"))).contains(code);
    assertThat(VerifyCode.read(code.text().replace("-", ""))).contains(code);
  }
}
