package org.sportel.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class UnifiedEventTests {
  private static final UUID WHO = new UUID(0, 1);

  static List<UnifiedEvent> events() {
    return List.of(
        new UnifiedEvent.Assigned(WHO, "AL-050", 7, LocalDate.of(2027, 1, 1)),
        new UnifiedEvent.Adopted(WHO, "AL-050", 3, 2, List.of("fees")),
        new UnifiedEvent.Dismissed(WHO, "AL-050", 3));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(UnifiedEvent event) throws IOException {
    var file =
        Path.of(
            "src/test/resources/golden/unified", event.type() + ".v" + event.version() + ".json");
    var text = Files.readString(file).strip();
    assertThat(new Json().write(event)).isEqualTo(text);
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(UnifiedEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}
