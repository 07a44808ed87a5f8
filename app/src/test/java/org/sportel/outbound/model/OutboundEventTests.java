package org.sportel.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class OutboundEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/outbound");
  private static final UUID CASE = new UUID(0, 1);
  private static final UUID REQUEST = new UUID(0, 2);
  private static final UUID BODY = new UUID(0, 3);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  static List<OutboundEvent> events() {
    return List.of(
        new OutboundEvent.Sent(
            CASE,
            REQUEST,
            BODY,
            Optional.of(7),
            new UUID(0, 4),
            RequestReason.OPINION,
            RequestWay.LETTER,
            DAY,
            true),
        new OutboundEvent.Reminded(CASE, REQUEST, RequestWay.EMAIL, DAY),
        new OutboundEvent.Answered(CASE, REQUEST, 2),
        new OutboundEvent.SilenceRecorded(CASE, REQUEST),
        new OutboundEvent.TakenBack(CASE, REQUEST),
        new OutboundEvent.BodySet(BODY, Optional.empty(), true));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(OutboundEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(OutboundEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(OutboundEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}
