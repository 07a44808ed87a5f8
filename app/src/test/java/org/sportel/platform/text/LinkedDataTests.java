package org.sportel.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinkedDataTests {
  private static LinkedData data() {
    var data = new LinkedData().prefix("dct", "http://purl.org/dc/terms/");
    data.thing("http://x.org/a b<", "dct:Agent")
        .words("dct:title", Map.of("en", "A \"quoted\"\nline\u0001 \\"))
        .ref("dct:type", "dct:thing")
        .typed("dct:date", "2026-01-01", "xsd:date");
    return data;
  }

  @Test
  void nothingThatIsSaidEndsTheSentence() {
    assertThat(data().turtle())
        .contains("<http://x.org/a%20b%3C> a dct:Agent ;")
        .contains("dct:title \"A \\\"quoted\\\"\\nline \\\\\"@en")
        .contains("dct:type dct:thing")
        .contains("\"2026-01-01\"^^xsd:date .");
  }

  @Test
  void saysTheSameInBothForms() {
    assertThat(data().jsonLd().toString())
        .contains("@id=http://x.org/a%20b%3C", "@language=en", "dct:type=[{@id=dct:thing}]");
  }
}
