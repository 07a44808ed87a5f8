package org.sportel.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.notify.SwitchedTransport;
import org.sportel.notify.mail.Mail;
import org.sportel.platform.Following;
import org.sportel.platform.JobRunner;
import org.sportel.platform.SettableClock;
import org.sportel.visits.control.SetAlerts;
import org.sportel.visits.model.VisitRefusal;
import org.sportel.visits.room.RoomState;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Somebody is told by mail when a queue passes its limits, once an hour for each limit. */
@SportelTest
class AlertMailTests {
  private static final RoomState.Limits LIMITS = new RoomState.Limits(10, 2);

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  @Autowired SwitchedTransport transport;
  @Autowired JobRunner jobs;

  @Test
  void tellsOfTooManyAndOfTooLongOnceAnHourEach() {
    var to = "hall" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
    try {
      clock.set(Instant.parse("2026-12-01T09:00:00Z"));
      var hall = Hall.with(context, 1);
      var clerk = hall.clerk(1);
      watch(hall, Optional.of(to));
      for (int i = 0; i < 4; i++) {
        hall.arrive(clerk, hall.a);
        happens(hall);
      }
      assertThat(told(to)).singleElement().extracting(Mail::subject).asString().contains("Queue A");
      assertThat(told(to).getFirst().text()).contains("3 people wait", "the limit is 2");
      clock.advance(Duration.ofMinutes(12));
      happens(hall);
      assertThat(told(to)).hasSize(2);
      assertThat(told(to).getLast().text()).contains("has waited 12 minutes", "the limit is 10");
      clock.advance(Duration.ofMinutes(20));
      hall.arrive(clerk, hall.a);
      happens(hall);
      assertThat(told(to)).hasSize(2);
      clock.advance(Duration.ofMinutes(30));
      hall.arrive(clerk, hall.a);
      happens(hall);
      assertThat(told(to)).hasSize(3);
    } finally {
      clock.release();
    }
  }

  @Test
  void tellsNobodyWithoutAnAddressAndTakesNoWrongOne() {
    var hall = Hall.with(context, 1);
    var clerk = hall.clerk(1);
    watch(hall, Optional.empty());
    for (int i = 0; i < 4; i++) {
      hall.arrive(clerk, hall.a);
    }
    happens(hall);
    assertThat(transport.letters())
        .noneMatch(mail -> mail.subject().contains(hall.centre().value().toString()));
    assertThatThrownBy(() -> watch(hall, Optional.of("nobody at all")))
        .isInstanceOf(VisitRefusal.class);
  }

  private void happens(Hall hall) {
    hall.get(Following.class).catchUp(hall.tenant());
    jobs.runDue();
    hall.get(Following.class).catchUp(hall.tenant());
    jobs.runDue();
  }

  private static void watch(Hall hall, Optional<String> to) {
    hall.system(
        () -> {
          hall.get(SetAlerts.class).set(hall.centre(), Optional.of(LIMITS), to);
          return hall;
        });
  }

  private List<Mail> told(String to) {
    return transport.letters().stream().filter(mail -> mail.to().equals(to)).toList();
  }
}
