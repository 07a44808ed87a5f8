package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sportel.documents.content.FileType;

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

  @Test
  void keepsWordsNumbersAndDatesThatFollowADot() {
    assertThat(name("Ugovor br. 5")).isEqualTo("Ugovor br. 5.pdf");
    assertThat(name("Rješenje 05.03.2024")).isEqualTo("Rješenje 05.03.2024.pdf");
    assertThat(name("Rješenje 05.03.2024.PDF")).isEqualTo("Rješenje 05.03.2024.pdf");
    assertThat(name("Zahtjev d.o.o")).isEqualTo("Zahtjev d.o.o.pdf");
    assertThat(name("Уговор бр. 5.docx")).isEqualTo("Уговор бр. 5.pdf");
  }

  @Test
  void givesTwoLongNamesTwoNames() {
    var start = "Ж".repeat(180);
    assertThat(name(start + " страна 1.docx"))
        .hasSize(124)
        .contains("страна 1")
        .isNotEqualTo(name(start + " страна 2.docx"));
    assertThat(name(start + "1" + start)).isNotEqualTo(name(start + "2" + start));
    assertThat(name(start + "1" + start)).isEqualTo(name(start + "1" + start));
  }

  @Test
  void cutsNoLetterInTwo() {
    for (int before = 60; before < 100; before++) {
      var cut = name("a".repeat(before) + "\uD83D\uDE00".repeat(90));
      assertThat(cut.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    }
  }

  private static String name(String sent) {
    return FileName.of(sent, FileType.PDF).text();
  }
}
