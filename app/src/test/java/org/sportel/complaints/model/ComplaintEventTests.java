package org.sportel.complaints.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.complaints.model.ComplaintEvent.Because;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class ComplaintEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/complaints");
  private static final Instant AT = Instant.parse("2026-03-02T08:15:30.123456Z");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  static List<ComplaintEvent> events() {
    var of =
        new ComplaintFacts(
            ComplaintLevel.ANONYMOUS,
            ComplaintChannel.PORTAL,
            ComplaintTopic.CORRUPTION,
            Optional.of(TWO),
            Optional.of(TWO),
            Optional.empty(),
            Optional.of("BD-004"));
    return List.of(
        new ComplaintEvent.Assigned(ONE, TWO, Because.FILED),
        new ComplaintEvent.LeftOpen(ONE),
        new ComplaintEvent.Screened(ONE, of, Set.of(SeverityMark.SAFETY), true),
        new ComplaintEvent.Forwarded(ONE, of),
        new ComplaintEvent.StatementAsked(ONE, TWO),
        new ComplaintEvent.StatementGiven(ONE, TWO),
        new ComplaintEvent.ClockStopped(ONE),
        new ComplaintEvent.ClockResumed(ONE, AT),
        new ComplaintEvent.Extended(ONE, 10, AT),
        new ComplaintEvent.AnswerFileAdded(ONE, TWO),
        new ComplaintEvent.AnswerFileRemoved(ONE, TWO),
        new ComplaintEvent.TimeKept(ONE, of),
        new ComplaintEvent.TimePassed(ONE, of, AT),
        new ComplaintEvent.FoundRight(ONE, of),
        new ComplaintEvent.Proposed(ONE, ComplaintOutcome.UPHELD),
        new ComplaintEvent.Answered(ONE, of, ComplaintOutcome.UPHELD, Optional.of(AT), DAY),
        new ComplaintEvent.Accepted(ONE),
        new ComplaintEvent.Rejected(ONE, AT),
        new ComplaintEvent.Lapsed(ONE),
        new ComplaintEvent.ReviewDecided(ONE, of, ComplaintOutcome.PARTLY_UPHELD),
        new ComplaintEvent.Reopened(ONE, AT),
        new ComplaintEvent.MessageSent(ONE, TWO, true),
        new ComplaintEvent.ConflictDeclared(ONE),
        new ComplaintEvent.IdentityOpened(ONE),
        new ComplaintEvent.Linked(ONE, TWO, LinkKind.SERIES),
        new ComplaintEvent.CategorySet(ONE, ComplaintTopic.SERVICE, Optional.of(TWO), true),
        new ComplaintEvent.AnswerTemplateSet(ONE, Optional.of(ComplaintTopic.WAITING), true),
        new ComplaintEvent.RuleSet(ONE, 30, "CALENDAR_DAY", 48, 30));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(ComplaintEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(ComplaintEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(ComplaintEvent.class.getPermittedSubclasses())
                .collect(Collectors.toSet()));
  }
}
