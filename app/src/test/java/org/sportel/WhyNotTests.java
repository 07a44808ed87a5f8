package org.sportel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sportel.platform.database.FolderRefused;

/** Whoever starts the program is told one sentence, not a page of its inside. */
class WhyNotTests {
  @Test
  void aRefusedFolderOrSettingIsFoundHoweverDeepItLies() {
    var deep =
        new IllegalStateException(
            new IllegalStateException(new FolderRefused("The folder is open")));
    assertThat(WhyNot.started(deep))
        .isInstanceOf(FolderRefused.class)
        .hasMessage("The folder is open");
    var setting =
        new IllegalStateException(new IllegalArgumentException("SPORTEL_MAIL_PORT is wrong"));
    assertThat(WhyNot.started(setting))
        .isInstanceOf(FolderRefused.class)
        .hasMessage("SPORTEL_MAIL_PORT is wrong");
  }

  @Test
  void anythingElseStaysAsItIs() {
    var other = new IllegalStateException(new IllegalArgumentException("an argument"));
    assertThat(WhyNot.started(other)).isSameAs(other);
  }
}
