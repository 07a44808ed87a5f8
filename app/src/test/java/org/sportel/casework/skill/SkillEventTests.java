package org.sportel.casework.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class SkillEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/casework");

  static List<SkillEvent> events() {
    var skill = new UUID(0, 9);
    return List.of(
        new SkillEvent.Kept(skill, "site-inspection"),
        new SkillEvent.Withdrawn(skill, "site-inspection"),
        new SkillEvent.Noted(new UUID(0, 1), List.of("drawing", "site-inspection")));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(SkillEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    var text = Files.readString(file).strip();
    assertThat(new Json().write(event)).isEqualTo(text);
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(SkillEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}
