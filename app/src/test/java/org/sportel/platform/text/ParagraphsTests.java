package org.sportel.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A text is parted at its blank lines, however they are written. */
class ParagraphsTests {
  private static final List<String> SIGNS = List.of("a", "b", " ", "\t", "\n", "\n", "\r\n");

  @Test
  void partsAtBlankLinesAndKeepsTheLinesOfAParagraph() {
    assertThat(Paragraphs.of("\n one\ntwo \r\n \t\r\n\n three\n"))
        .containsExactly("one\ntwo", "three");
    assertThat(Paragraphs.of(" \n\n ")).isEmpty();
  }

  @Test
  void partsAsThePatternDoesThatSaysIt() {
    var random = new Random(20_261);
    for (int round = 0; round < 5_000; round++) {
      var text = new StringBuilder();
      for (int sign = 0; sign < 14; sign++) {
        text.append(SIGNS.get(random.nextInt(SIGNS.size())));
      }
      assertThat(Paragraphs.of(text.toString()))
          .as(text.toString())
          .isEqualTo(
              Arrays.stream(text.toString().replace("\r\n", "\n").split("\\R\\s*\\R"))
                  .map(String::strip)
                  .filter(paragraph -> !paragraph.isEmpty())
                  .toList());
    }
  }
}
