package org.sportel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTests {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "IN-00217/2026",
        " in-00217/2026 ",
        "IN-217/2026",
        "in 217/2026",
        "IN217/2026",
        "IN – 00217 / 2026",
        "IN\u201100217\u20442026",
        "IN-0217-2026",
        "IN 217 2026",
        "ИН-217/2026",
        "ин 00217/2026",
        "ＩＮ－００２１７／２０２６"
      })
  void meansTheNumberHoweverItWasTyped(String typed) {
    assertThat(TypedNumber.spellings(typed)).contains("IN-00217/2026").hasSizeLessThan(100);
  }

  @Test
  void readsCyrillicLettersThatLookLatin() {
    assertThat(TypedNumber.spellings("ОВР-5/2026")).contains("OVR-5/2026", "OBP-00005/2026");
  }

  @Test
  void keepsFormatsOfOtherShapes() {
    assertThat(TypedNumber.spellings("02-12/2026")).contains("02-12/2026", "02-00012/2026");
    assertThat(TypedNumber.spellings("Up 5/2026")).contains("Up 5/2026", "UP 5/2026", "UP-5/2026");
  }

  @Test
  void leavesOtherWordsAlone() {
    assertThat(TypedNumber.read("Petrović")).isEmpty();
    assertThat(TypedNumber.read("0101990220011")).isEmpty();
    assertThat(TypedNumber.read("217")).isEmpty();
    assertThat(TypedNumber.read("1".repeat(60) + "/2026")).isEmpty();
    assertThat(TypedNumber.spellings(" Petrović ")).containsExactly("Petrović", "PETROVIĆ");
  }

  @Test
  void namesWordsThatStandInTheNumber() {
    assertThat(TypedNumber.read("in-00217/2026").orElseThrow().words()).isEqualTo("IN 217/2026");
    assertThat(TypedNumber.read("ИН 217 2026").orElseThrow().words()).isEqualTo("IN 217/2026");
    assertThat(TypedNumber.read("217/2026").orElseThrow().words()).isEqualTo("217/2026");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "-", "/", "1", "a", "\u00a0", "\u3164"})
  void readsTwoMillionSignsAsQuicklyAsAFew(String sign) {
    var typed = "IN" + sign.repeat(2_000_000) + "1";
    assertTimeout(Duration.ofMillis(500), () -> TypedNumber.spellings(typed));
  }

  @Test
  void readsANumberCopiedWithMarksThatNobodySees() {
    assertThat(TypedNumber.spellings("IN\u2011217\u202f/\u00a02026\u200b"))
        .contains("IN-00217/2026");
  }
}
