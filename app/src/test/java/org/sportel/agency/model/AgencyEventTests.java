package org.sportel.agency.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;
import org.sportel.standards.model.DeliveryKind;

/** The journal is read for ever: a payload never changes under the same type and version. */
class AgencyEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/agency");
  private static final UUID DELEGATION = new UUID(0, 1);
  private static final UUID CASE = new UUID(0, 2);
  private static final UUID CENTRE = new UUID(0, 3);

  static List<AgencyEvent> events() {
    var at = Instant.parse("2026-03-02T09:00:00Z");
    return List.of(
        new AgencyEvent.Delegated(
            DELEGATION,
            7,
            Optional.of(CENTRE),
            WhoTakes.NAMED_CLERKS,
            Map.of("A-1", DeliveryKind.RECEPTION),
            LocalDate.of(2026, 3, 2),
            Optional.of(LocalDate.of(2027, 3, 1))),
        new AgencyEvent.Revoked(DELEGATION, 7),
        new AgencyEvent.ClerksNamed(DELEGATION, 8, 2),
        new AgencyEvent.TakenElsewhere(CASE, 7, DELEGATION, Optional.of(CENTRE), "A-1", 2, at),
        new AgencyEvent.TakenFor(CASE, 8, DELEGATION, Optional.empty(), "A-1", at),
        new AgencyEvent.HandedOverElsewhere(CASE, 7, DELEGATION, at),
        new AgencyEvent.HandedOverFor(CASE, 8, at),
        new AgencyEvent.ReturnProduced(CASE, 8, "2026-03", 2, 4, 5),
        new AgencyEvent.ReturnChecked(CASE, 8, 2),
        new AgencyEvent.ReturnCommented(CASE, 8, 2),
        new AgencyEvent.ReturnSigned(CASE, 8, 2));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(AgencyEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(AgencyEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}
