package org.sportel.intake.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;

/** The journal is read for ever, and never tells what somebody needs. */
class AccommodationsNotedTests {
  @Test
  void keepsItsShapeAndTellsNoNeed() throws IOException {
    var event = new AccommodationsNoted(new UUID(0, 1));
    var file =
        Path.of(
            "src/test/resources/golden/intake", event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
    assertThat(new Json().read(Files.readString(file), AccommodationsNoted.class)).isEqualTo(event);
  }
}
