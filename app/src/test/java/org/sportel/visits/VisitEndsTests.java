package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.visits.consultations.NoteConsultation;
import org.sportel.visits.ends.VisitEnd;
import org.sportel.visits.ends.VisitEnds;
import org.sportel.visits.model.ConsultationChannel;
import org.sportel.visits.model.ConsultationTopic;
import org.sportel.visits.model.NewConsultation;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What came of visits, by the queue in which they were served. */
@SportelTest
class VisitEndsTests {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Podgorica"));

  @Autowired ApplicationContext context;
  @Autowired Following following;
  @Autowired VisitEnds ends;

  @Test
  void areCountedByQueueFromTheJournal() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    serve(hall, clerk, hall.a, true);
    serve(hall, clerk, hall.a, false);
    serve(hall, clerk, hall.b, false);
    hall.arrive(clerk, hall.b);
    following.catchUp(hall.tenant());
    assertThat(hall.system(() -> ends.of(hall.centre(), TODAY, TODAY)))
        .isEqualTo(new VisitEnds.Shares(3, Map.of(VisitEnd.CONSULTATION, 1), 2));
    assertThat(hall.system(() -> ends.byQueue(hall.centre(), TODAY, TODAY)))
        .isEqualTo(
            Map.of(
                hall.a, new VisitEnds.Shares(2, Map.of(VisitEnd.CONSULTATION, 1), 1),
                hall.b, new VisitEnds.Shares(1, Map.of(), 1)));
    assertThat(hall.system(() -> ends.byService(hall.centre(), TODAY, TODAY))).isEmpty();
    var tomorrow = TODAY.plusDays(1);
    assertThat(hall.system(() -> ends.byQueue(hall.centre(), tomorrow, tomorrow))).isEmpty();
  }

  private void serve(Hall hall, Actor clerk, QueueId queue, boolean advised) {
    var ticket = hall.arrive(clerk, queue);
    hall.as(clerk, () -> hall.get(CallNext.class).call());
    hall.runAs(clerk, () -> hall.get(StartServing.class).start(ticket.id()));
    if (advised) {
      hall.as(clerk, () -> hall.get(NoteConsultation.class).note(advice(hall, ticket)));
    }
    hall.runAs(
        clerk,
        () -> hall.get(FinishTicket.class).finish(ticket.id(), Optional.empty(), Optional.empty()));
  }

  private static NewConsultation advice(Hall hall, Ticket ticket) {
    return new NewConsultation(
        hall.centre(),
        Optional.of(ticket.visit().id()),
        Optional.empty(),
        ConsultationTopic.ADVICE,
        Optional.empty(),
        Optional.empty(),
        ConsultationChannel.COUNTER,
        5,
        "");
  }
}
