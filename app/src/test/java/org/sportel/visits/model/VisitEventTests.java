package org.sportel.visits.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sportel.platform.Event;
import org.sportel.platform.Json;

/** The journal is read for ever: a payload never changes under the same type and version. */
class VisitEventTests {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/visits");
  private static final Instant AT = Instant.parse("2026-03-02T08:15:30.123456Z");
  private static final UUID CENTRE = new UUID(0, 2);
  private static final UUID QUEUE = new UUID(0, 3);
  private static final UUID COUNTER = new UUID(0, 4);
  private static final UUID STAFF = new UUID(0, 5);

  static List<Event> events() {
    var visit = new UUID(0, 9);
    var of =
        new TicketFacts(
            new UUID(0, 1),
            CENTRE,
            QUEUE,
            "A007",
            List.of("BD-004"),
            Optional.of(COUNTER),
            Optional.of(STAFF));
    return List.of(
        new VisitEvent.Begun(visit, CENTRE, VisitChannel.RECEPTION, "sq", true),
        new VisitEvent.TicketIssued(visit, of),
        new VisitEvent.TicketHandedOver(visit, of),
        new VisitEvent.Called(visit, of, CallReason.LONGEST_WAIT, AT),
        new VisitEvent.Recalled(visit, of),
        new VisitEvent.ServingBegun(visit, of, AT),
        new VisitEvent.Missed(visit, of),
        new VisitEvent.Parked(visit, of, Optional.of(AT), Optional.of(AT.plusSeconds(600))),
        new VisitEvent.Returned(visit, of),
        new VisitEvent.Transferred(
            visit, of, Optional.of(AT), QUEUE, Optional.of(COUNTER), Optional.empty()),
        new VisitEvent.Left(visit, of, false),
        new VisitEvent.Lapsed(visit, of, true),
        new VisitEvent.Finished(visit, of, AT, true),
        new VisitEvent.MovedOn(visit, of, AT, QUEUE),
        new VisitEvent.WishesChanged(visit, of, List.of(QUEUE)),
        new VisitEvent.NeedsChanged(visit, of),
        new VisitEvent.ConsultationNoted(
            visit,
            CENTRE,
            Optional.of(visit),
            ConsultationTopic.ADVICE,
            Optional.of("BD-004"),
            ConsultationChannel.COUNTER,
            5,
            Optional.of(new UUID(0, 10)),
            Optional.of(new UUID(0, 11))),
        new VisitEvent.ConsultationCorrected(
            visit,
            new UUID(0, 10),
            facts(ConsultationTopic.ADVICE, 5),
            facts(ConsultationTopic.LETTER, 15),
            true),
        new VisitEvent.TutorSessionNoted(
            new UUID(0, 12),
            CENTRE,
            Optional.of("BD-004"),
            Optional.empty(),
            List.of("password", "files"),
            TutorOutcome.ALONE,
            TutorConsent.PAPER,
            25),
        new VisitEvent.TutorSessionCorrected(new UUID(0, 12), tutored(25), tutored(40), false),
        new VisitEvent.PlaceGivenUp(visit, of, Optional.of(AT)),
        new HallEvent.AlertRaised(CENTRE, new UUID(0, 12), AlertKind.WAITING, 9, 8),
        new HallEvent.InstitutionSet(new UUID(0, 11), true),
        new HallEvent.SeatTaken(CENTRE, COUNTER, STAFF),
        new HallEvent.SeatLeft(CENTRE, COUNTER, STAFF),
        new HallEvent.BreakBegun(CENTRE, COUNTER, STAFF),
        new HallEvent.BreakEnded(CENTRE, COUNTER, STAFF, AT),
        new HallEvent.QueueSet(CENTRE, QUEUE, "A", List.of("BD-004"), 1, 15, true),
        new HallEvent.CounterSet(CENTRE, COUNTER, List.of(QUEUE)),
        new HallEvent.SkillsSet(
            CENTRE, STAFF, List.of("SIGN_LANGUAGE"), List.of("sq"), List.of("BD-004")),
        new HallEvent.HelpAsked(CENTRE, COUNTER, STAFF),
        new HallEvent.HelpEnded(CENTRE, COUNTER, STAFF, AT),
        new HallEvent.DeviceAdded(CENTRE, new UUID(0, 6), DeviceKind.KIOSK),
        new HallEvent.DevicePaired(CENTRE, new UUID(0, 6), DeviceKind.KIOSK),
        new HallEvent.DeviceNamed(CENTRE, new UUID(0, 6), DeviceKind.KIOSK),
        new HallEvent.DeviceRemoved(CENTRE, new UUID(0, 6), DeviceKind.DISPLAY),
        new HallEvent.RuleSet(CENTRE, true, 45),
        new HallEvent.PrinterSet(CENTRE, true),
        new HallEvent.MessageShown(CENTRE, AT),
        new HallEvent.MessageTakenDown(CENTRE),
        new HallEvent.DayClosed(CENTRE, 3),
        new HallEvent.DayOpened(CENTRE),
        new HallEvent.AlertsSet(CENTRE, Optional.of(30), Optional.of(12)),
        new HallEvent.BlockPrinted(CENTRE, new UUID(0, 8), QUEUE, "PA001", "PA050"),
        new HallEvent.RemoteSet(CENTRE, true),
        new HallEvent.OutageSet(CENTRE, new UUID(0, 7), List.of("BD-004")),
        new HallEvent.OutageEnded(CENTRE, new UUID(0, 7)),
        new VisitEvent.CauseNoted(visit, of, VisitCause.CHASING),
        new VisitEvent.WaitTold(visit, of, 5, 20));
  }

  private static TutorFacts tutored(int minutes) {
    return new TutorFacts(
        CENTRE,
        Optional.of("BD-004"),
        Optional.empty(),
        List.of("password"),
        TutorOutcome.ALONE,
        TutorConsent.PAPER,
        minutes);
  }

  private static ConsultationFacts facts(ConsultationTopic topic, int minutes) {
    return new ConsultationFacts(
        CENTRE,
        topic,
        Optional.empty(),
        Optional.of(new UUID(0, 11)),
        ConsultationChannel.VIDEO,
        minutes);
  }

  @Test
  void readsAdviceThatWasNotedBeforeItHadAnIdentity() throws IOException {
    var file = GOLDEN.resolve("visits.consultation-noted.v1.json");
    var read = new Json().read(Files.readString(file), VisitEvent.ConsultationNoted.class);
    assertThat(read.minutes()).isEqualTo(5);
    assertThat(read.consultation()).isEmpty();
    assertThat(read.institution()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("events")
  void keepsItsShape(Event event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().write(event)).isEqualTo(Files.readString(file).strip());
  }

  @ParameterizedTest
  @MethodSource("events")
  void isReadBack(Event event) throws IOException {
    var file = GOLDEN.resolve(event.type() + ".v" + event.version() + ".json");
    assertThat(new Json().read(Files.readString(file), event.getClass())).isEqualTo(event);
  }

  @Test
  void everyEventHasAnExample() {
    assertThat(events().stream().map(Object::getClass).collect(Collectors.toSet()))
        .isEqualTo(
            Stream.of(VisitEvent.class, HallEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .collect(Collectors.toSet()));
  }
}
