package org.sportel.visits.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class AppointmentEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/visits");
  private static final Instant AT = Instant.parse("2026-12-01T09:20:00Z");
  private static final UUID ID = new UUID(0, 1);
  private static final UUID CENTRE = new UUID(0, 2);
  private static final UUID QUEUE = new UUID(0, 3);

  static List<AppointmentEvent> events() {
    var services = List.of("BD-004");
    return List.of(
        new AppointmentEvent.Held(ID, CENTRE, QUEUE, services, AT),
        new AppointmentEvent.Booked(ID, CENTRE, QUEUE, services, AT, true),
        new AppointmentEvent.Moved(ID, CENTRE, AT, AT.plusSeconds(1200), false),
        new AppointmentEvent.Cancelled(ID, CENTRE, AT, false),
        new AppointmentEvent.Arrived(ID, CENTRE, new UUID(0, 9), AT),
        new AppointmentEvent.NoShow(ID, CENTRE, QUEUE, AT),
        new AppointmentEvent.BookingSet(CENTRE, true, 2, 28, 50, 20, Map.of("BD-004", 30)),
        new AppointmentEvent.Kept(ID, CENTRE, new UUID(0, 4), new UUID(0, 5)),
        new AppointmentEvent.Proposed(ID, CENTRE, AT),
        new AppointmentEvent.CounterClosed(
            CENTRE,
            new UUID(0, 6),
            new UUID(0, 4),
            LocalDate.of(2026, 12, 1),
            LocalDate.of(2026, 12, 3)),
        new AppointmentEvent.CounterOpened(CENTRE, new UUID(0, 6)),
        new AppointmentEvent.SlotWished(ID, CENTRE, LocalDate.of(2026, 12, 1)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(AppointmentEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(AppointmentEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(AppointmentEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}
