package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Duty;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.platform.SettableClock;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.model.TicketState;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.paper.KeyPaperTicket;
import org.sportel.visits.paper.PaperVisit;
import org.sportel.visits.paper.PrintTicketBlock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Numbers on paper for the time of an outage, and what becomes of them. */
@SportelTest
class PaperTicketTests {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  private Hall hall;
  private Actor manager;

  @BeforeEach
  void print() {
    clock.set(Instant.parse("2026-03-02T15:00:00Z"));
    hall = Hall.with(context, 1);
    manager = hall.person("Manager", Duty.CENTRE_MANAGER);
    var block = block(10);
    assertThat(block).isEqualTo("PA001 PA010");
  }

  @AfterEach
  void release() {
    clock.release();
  }

  @Test
  void printsEachNumberOnceHoweverManyBlocks() {
    assertThat(block(5)).isEqualTo("PA011 PA015");
  }

  @Test
  void countsAPaperTicketAtItsOwnTimesAndMarksIt() {
    key(visit(7, "09:00", "09:20", "09:35", PaperVisit.Outcome.SERVED));
    hall.get(Following.class).catchUp(hall.tenant());
    var figures = figures();
    assertThat(figures.waiting().orElseThrow().median()).isEqualTo(Duration.ofMinutes(20));
    assertThat(figures.serving().orElseThrow().median()).isEqualTo(Duration.ofMinutes(15));
    assertThat(figures.keyed()).isEqualTo(1);
  }

  @Test
  void writesItIntoTheJournalAsKeyedLaterAtItsOwnTime() {
    key(visit(7, "09:00", "09:20", "09:35", PaperVisit.Outcome.SERVED));
    var entries = hall.system(() -> hall.get(Journal.class).page("visits.", Optional.empty(), 99));
    assertThat(entries)
        .filteredOn(entry -> entry.type().equals("visits.finished"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.origin()).isEqualTo(Origin.KEYED_LATER))
        .satisfies(
            entry ->
                assertThat(entry.happenedAt()).isEqualTo(Instant.parse("2026-03-02T08:35:00Z")));
  }

  @Test
  void letsNobodyWaitWithIt() {
    key(visit(7, "09:00", "09:20", "09:20", PaperVisit.Outcome.MISSED));
    key(visit(8, "09:00", "", "", PaperVisit.Outcome.LEFT));
    var waiting =
        hall.system(
            () ->
                hall.get(Tickets.class)
                    .of(hall.centre(), DAY, List.of(TicketState.WAITING, TicketState.ISSUED)));
    assertThat(waiting).isEmpty();
  }

  @Test
  void refusesANumberTwiceOneThatWasNeverPrintedAndTimesThatCannotBe() {
    key(visit(7, "09:00", "09:20", "09:35", PaperVisit.Outcome.SERVED));
    refuses(
        visit(7, "10:00", "10:20", "10:35", PaperVisit.Outcome.SERVED),
        VisitRefusal.Reason.NUMBER_KEYED);
    refuses(
        visit(11, "09:00", "09:20", "09:35", PaperVisit.Outcome.SERVED),
        VisitRefusal.Reason.NUMBER_NOT_PRINTED);
    refuses(
        visit(8, "09:30", "09:20", "09:35", PaperVisit.Outcome.SERVED),
        VisitRefusal.Reason.TIMES_WRONG);
    refuses(
        visit(8, "09:00", "09:20", "23:35", PaperVisit.Outcome.SERVED),
        VisitRefusal.Reason.TIMES_WRONG);
  }

  @Test
  void refusesAServiceThatTheOfficeDoesNotHave() {
    var kept = visit(9, "09:00", "09:20", "09:35", PaperVisit.Outcome.SERVED);
    refuses(
        new PaperVisit(
            kept.day(),
            kept.number(),
            List.of(ServiceCode.find("XX-999").orElseThrow()),
            kept.came(),
            kept.called(),
            kept.ended(),
            kept.counter(),
            kept.outcome()),
        VisitRefusal.Reason.SERVICE_UNKNOWN);
  }

  private void refuses(PaperVisit visit, VisitRefusal.Reason reason) {
    assertThatThrownBy(() -> key(visit))
        .isInstanceOfSatisfying(
            VisitRefusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  private String block(int count) {
    var block =
        hall.as(
            manager, () -> hall.get(PrintTicketBlock.class).print(hall.centre(), hall.a, count));
    return block.from().text() + " " + block.to().text();
  }

  private void key(PaperVisit visit) {
    hall.runAs(manager, () -> hall.get(KeyPaperTicket.class).key(hall.centre(), visit));
  }

  private QueueFigures figures() {
    return hall.system(
        () ->
            hall.get(DayFigures.class).of(hall.centre(), DAY).entrySet().stream()
                .filter(one -> one.getKey().id().equals(hall.a))
                .map(java.util.Map.Entry::getValue)
                .findFirst()
                .orElseThrow());
  }

  private PaperVisit visit(
      int number, String came, String called, String ended, PaperVisit.Outcome outcome) {
    return new PaperVisit(
        DAY,
        new TicketNumber("PA", number),
        List.of(),
        LocalTime.parse(came),
        time(called),
        time(ended),
        Optional.of(hall.counter(1)),
        outcome);
  }

  private static Optional<LocalTime> time(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
  }
}
