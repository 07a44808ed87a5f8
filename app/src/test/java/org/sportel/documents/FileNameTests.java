package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileNameTests {
  @Test
  void keepsAnHonestNameAndGivesItTheRightEnding() {
    assertThat(name("Лична карта.PDF")).isEqualTo("Лична карта.pdf");
    assertThat(name("C:\\Users\\x\\kartë.jpeg")).isEqualTo("kartë.pdf");
  }

  @Test
  void leavesOutWhatCouldMislead() {
    assertThat(name("../../etc/passwd")).isEqualTo("passwd.pdf");
    assertThat(name("invoice\u202Efdp.exe\r\nX: y")).isEqualTo("invoicefdp.exeX_ y.pdf");
    assertThat(name("...")).isEqualTo("document.pdf");
    assertThat(name("\uD83D")).isEqualTo("document.pdf");
    assertThat(name("a".repeat(500))).hasSize(124);
  }

  private static String name(String sent) {
    return FileName.of(sent, FileType.PDF).text();
  }
}
