package org.sportel.visits.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;

/** How a wait is told. */
class WaitWordsTests {
  @Test
  void tellsOnlyTheEndOfARangeThatBeginsWithNothing() {
    assertThat(told(Lang.EN, 0, 65)).isEqualTo("Up to about 65 minutes.");
    assertThat(told(Lang.SR_LATN, 0, 5)).isEqualTo("Do oko 5 minuta.");
  }

  @Test
  void keepsARangeOnOneLine() {
    assertThat(told(Lang.EN, 5, 25)).isEqualTo("About 5\u2060–\u206025 minutes.");
  }

  private static String told(Lang lang, long least, long most) {
    return Texts.speaking(lang, ZoneOffset.UTC, () -> WaitWords.range(least, most));
  }
}
