package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/procedure-elements.md} is written from the code; {@code -Dgolden.write=true} renews
 * it.
 */
final class SupportedElementTests {
  private static final Path DOCUMENT = Path.of("../docs/procedure-elements.md");
  private static final Path GOLDEN = Path.of("src/test/resources/org/sportel/procedure/golden");
  private static final String BEGIN = "<!-- generated -->\n";

  private static final String BUILT =
      """

      ## How the library is built
      In the order in which to read it; the package page of `org.sportel.procedure` draws the whole. Lines without comments and
      imports, in round hundreds, more or less.

      """;

  @Test
  void theDocumentIsCurrent() throws IOException {
    String written = Files.readString(DOCUMENT);
    String current =
        written.substring(0, written.indexOf(BEGIN) + BEGIN.length())
            + SupportedElement.table()
            + BUILT
            + Parts.table(written);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(DOCUMENT, current);
    }
    assertThat(written).isEqualTo(current);
  }

  @Test
  void everyElementHasItsGoldenTest() {
    for (SupportedElement element : SupportedElement.values()) {
      assertThat(GOLDEN.resolve(element.test() + ".txt")).as(element.element()).exists();
    }
  }
}
