package org.sportel.insight.taken;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Desks;
import org.sportel.identity.Served;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** What citizens are told of a year is counted, and leaves out what is too rare to be told. */
class YearAskedTests extends Served {
  private static final ServiceCode OFTEN = new ServiceCode("OFTEN-1");

  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Clock clock;
  @Autowired AskedMost askedMost;
  @Autowired TimesTaken times;

  private record Of(
      String serviceCode, String category, UUID unit, String channel, Instant receivedAt) {}

  private record Happened(
      UUID subject, String type, Of of, String number, String outcome, @JsonIgnore Instant at)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @Override
  protected String townOfTest() {
    return "year-asked";
  }

  @Test
  void namesWhatIsAskedForMostAndKeepsSilentAboutWhatIsRare() {
    var now = clock.instant();
    asked(OFTEN.value(), 25, now.minus(Duration.ofDays(20)));
    asked("OFTEN-2", 20, now.minus(Duration.ofDays(20)));
    asked("RARE-1", 19, now.minus(Duration.ofDays(20)));
    asked("OLD-1", 30, now.minus(Duration.ofDays(400)));
    following.catchUp(desk.tenant());
    assertThat(transactions.read(desk.scope(), askedMost::codes))
        .containsExactly(OFTEN.value(), "OFTEN-2");
    assertThat(transactions.read(desk.scope(), () -> times.measured(OFTEN)))
        .hasValue(new TimesTaken.Taken(25, 3, 3));
    assertThat(transactions.read(desk.scope(), () -> times.measured(new ServiceCode("RARE-1"))))
        .isEmpty();
  }

  @Test
  void countsTheYearOnceInAWhile() {
    var other = desks.of("year-asked-later");
    var at = clock.instant().minus(Duration.ofDays(20));
    assertThat(transactions.read(other.scope(), () -> times.of(OFTEN))).isEmpty();
    asked(other, OFTEN.value(), 25, at);
    following.catchUp(other.tenant());
    var first = transactions.read(other.scope(), () -> times.of(OFTEN));
    assertThat(first).as("what was too little before is looked at again").isPresent();
    asked(other, OFTEN.value(), 5, at);
    following.catchUp(other.tenant());
    assertThat(transactions.read(other.scope(), () -> times.measured(OFTEN))).isNotEqualTo(first);
    assertThat(transactions.read(other.scope(), () -> times.of(OFTEN)))
        .as("what was counted a moment ago")
        .isEqualTo(first);
    assertThat(transactions.read(desk.scope(), () -> times.of(new ServiceCode("NONE"))))
        .as("each tenant has its own")
        .isEmpty();
  }

  private void asked(String service, int times, Instant at) {
    asked(desk, service, times, at);
  }

  /** So many applications, each decided after two and a half days. */
  private void asked(Desks.Desk town, String service, int times, Instant at) {
    var events = new ArrayList<Happened>();
    for (int i = 0; i < times; i++) {
      var id = UUID.randomUUID();
      var of = new Of(service, "civil", town.unit().value(), "COUNTER", at);
      events.add(new Happened(id, "casework.opened", of, "Y-" + id, "", at));
      events.add(
          new Happened(
              id,
              "casework.decision-approved",
              of,
              "Y-" + id,
              "GRANTED",
              at.plus(Duration.ofHours(60))));
    }
    transactions.run(town.scope(), () -> journal.recordAll(List.copyOf(events)));
  }
}
