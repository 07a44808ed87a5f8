package org.sportel.casework.visitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class VisitorEventTests {
  @Test
  void keepsItsShapeAndIsReadBack() throws IOException {
    var event = new VisitorEvent.VisitorKnown(new UUID(0, 9), 2);
    var file = Path.of("src/test/resources/golden/casework/casework.visitor-known.v1.json");
    var text = Files.readString(file).strip();
    assertThat(new Json().write(event)).isEqualTo(text);
    assertThat(new Json().read(text, VisitorEvent.VisitorKnown.class)).isEqualTo(event);
  }
}
