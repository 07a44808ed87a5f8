package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class CaseEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/casework");
  private static final UUID ID = new UUID(0, 7);
  private static final CaseFacts FACTS =
      new CaseFacts(
          new UUID(0, 1),
          "BD-004",
          "civil",
          new UUID(0, 2),
          Optional.of(new UUID(0, 3)),
          "COUNTER",
          Instant.parse("2026-03-02T08:15:30.123456Z"),
          Optional.of(Instant.parse("2026-03-17T22:59:59.999999Z")));

  static List<CaseEvent> events() {
    var case1 = new UUID(0, 9);
    var at = Instant.parse("2026-03-03T09:00:00Z");
    return List.of(
        new CaseEvent.Opened(case1, FACTS, "IN-00012/2026", 2, true),
        new CaseEvent.TaskClaimed(case1, FACTS, ID, "check", TaskKind.CHECK),
        new CaseEvent.HandedOver(case1, FACTS, ID, "check", TaskKind.CHECK, new UUID(0, 4)),
        new CaseEvent.TaskCompleted(case1, FACTS, ID, "check", TaskKind.CHECK, at),
        new CaseEvent.CorrectionAsked(case1, FACTS, ID, Optional.of(LocalDate.of(2026, 3, 20))),
        new CaseEvent.CorrectionAnswered(case1, FACTS, ID, at, 1),
        new CaseEvent.OpinionAsked(case1, FACTS, ID, new UUID(0, 4)),
        new CaseEvent.OpinionGiven(case1, FACTS, ID, new UUID(0, 4), true, at),
        new CaseEvent.OpinionLapsed(case1, FACTS, ID, new UUID(0, 4), "WITHOUT"),
        new CaseEvent.DecisionDrafted(case1, FACTS, ID, Outcome.GRANTED),
        new CaseEvent.DraftReturned(case1, FACTS, ID),
        new CaseEvent.DecisionApproved(case1, FACTS, ID, Outcome.REFUSED),
        new CaseEvent.DocumentIssued(case1, FACTS, ID, new UUID(0, 5)),
        new CaseEvent.Delivered(case1, FACTS, ID, DeliveryWay.POST),
        new CaseEvent.DueOpened(case1, FACTS, new BigDecimal("12.50"), "EUR"),
        new CaseEvent.CaseStarted(case1, FACTS, ID),
        new CaseEvent.Visited(case1, FACTS, ID, VisitPurpose.HANDED_OVER),
        new CaseEvent.VisitBecame(case1, FACTS, ID, VisitPurpose.HANDED_OVER),
        new CaseEvent.FeeNoted(case1, FACTS, FeeState.SLIP),
        new CaseEvent.Withdrawn(case1, FACTS),
        new CaseEvent.TypingCorrected(case1, FACTS, List.of("address", "name")),
        new CaseEvent.DeadlineStarted(case1, FACTS, "PAYMENT"),
        new CaseEvent.ClockStopped(case1, FACTS, "opinion"),
        new CaseEvent.ClockResumed(case1, FACTS, "opinion", true),
        new CaseEvent.DeadlineExtended(case1, FACTS, 15, "CALENDAR_DAY", at),
        new CaseEvent.DeadlinePassed(case1, FACTS, "GRANTED"),
        new CaseEvent.NoteAdded(case1, FACTS, ID),
        new CaseEvent.MessageSent(case1, FACTS, ID, true),
        new CaseEvent.ProcedureStopped(case1, FACTS, "check"),
        new CaseEvent.WorkAdded(case1, FACTS, ID, TaskKind.OPINION, new UUID(0, 4), true),
        new CaseEvent.WorkTakenBack(case1, FACTS, ID, TaskKind.WORK),
        new CaseEvent.FileAttached(case1, FACTS, ID),
        new CaseEvent.ValueCorrected(case1, FACTS, 4, "area"),
        new CaseEvent.StepRedirected(case1, FACTS, 4, "visit", "draft"),
        new CaseEvent.MovedToVersion(case1, FACTS, new UUID(0, 8)),
        new CaseEvent.Closed(case1, FACTS, Optional.of(Outcome.GRANTED)),
        new CaseEvent.TimeShared(case1, FACTS, at, new CaseEvent.Shares(60, 0, 3_600, 5)));
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(CaseEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(CaseEvent event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Arrays.stream(CaseEvent.class.getPermittedSubclasses()).collect(Collectors.toSet()));
  }
}
