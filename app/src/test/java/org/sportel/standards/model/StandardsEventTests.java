package org.sportel.standards.model;

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
import org.sportel.network.Centre;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class StandardsEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/standards");
  private static final UUID BASKET = new UUID(0, 1);
  private static final UUID CENTRE = new UUID(0, 2);

  static List<StandardsEvent> events() {
    return List.of(
        new StandardsEvent.BasketSet(BASKET, Centre.Level.LOCAL, LocalDate.of(2026, 3, 2), 2),
        new StandardsEvent.ServicePut(BASKET, "vsaa", "A-1", DeliveryKind.FULL),
        new StandardsEvent.ServiceTaken(BASKET, "", "A-1"),
        new StandardsEvent.OfferStated(CENTRE, "", "A-1", DeliveryKind.NONE),
        new StandardsEvent.SheetFilled(CENTRE, 3, 1));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShapeAndIsReadBack(StandardsEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(StandardsEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}
