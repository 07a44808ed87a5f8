package org.sportel.catalogue;

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
class CatalogueEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/catalogue");
  private static final UUID SERVICE = new UUID(0, 1);
  private static final UUID VERSION = new UUID(0, 2);
  private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

  static List<CatalogueEvent> events() {
    return List.of(
        new CatalogueEvent.Published(SERVICE, VERSION, "BD-004", 3),
        new CatalogueEvent.Switched(SERVICE, "BD-004", false),
        new CatalogueEvent.VersionMoved(
            SERVICE, VERSION, "BD-004", 3, VersionState.Code.PLANNED, Optional.of(DAY)),
        new CatalogueEvent.Ended(SERVICE, "BD-004", DAY, true),
        new CatalogueEvent.EndProposed(SERVICE, "BD-004", DAY),
        new CatalogueEvent.Kept(SERVICE, "BD-004"),
        new CatalogueEvent.BaselineSet(VERSION, "BD-004", 3, 1200),
        new CatalogueEvent.LawDayNoted(VERSION, "BD-004", 3, DAY),
        new CatalogueEvent.ForeignNameMapped(
            new UUID(0, 3), "org.example.SendLetter", "message-applicant"),
        new CatalogueEvent.Remarked(SERVICE, "BD-004"),
        new CatalogueEvent.RemarkDone(SERVICE, true),
        new CatalogueEvent.ServiceBegun(
            new UUID(0, 3), "BD-090", CatalogueEvent.Beginning.COPY, Optional.of("BD-004")),
        new CatalogueEvent.BegunServiceDropped(new UUID(0, 3), "BD-090"),
        new CatalogueEvent.RuleOfTwoSet(new UUID(0, 3), true));
  }

  private static Path golden(CatalogueEvent event) {
    return GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(CatalogueEvent event) throws IOException {
    assertThat(new Json().write(event)).isEqualTo(Files.readString(golden(event)).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(CatalogueEvent event) throws IOException {
    var text = Files.readString(golden(event));
    assertThat(new Json().read(text, event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(CatalogueEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}
