package org.sportel.outbound.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.outbound.model.RequestStage;

class ResponseTimesTests {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  private static final Instant SENT = Instant.parse("2026-05-01T08:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 5, 10);

  @Test
  void countsWhatWasTakenBackNowhere() {
    var sum =
        sum(
            List.of(
                fact(RequestStage.TAKEN_BACK, 3),
                fact(RequestStage.ANSWERED, 3),
                fact(RequestStage.SILENT, 15),
                fact(RequestStage.WAITING, 0)));
    assertThat(sum.sent()).isEqualTo(3);
    assertThat(sum.answered()).isEqualTo(1);
    assertThat(sum.silent()).isEqualTo(1);
    assertThat(sum.waiting()).isEqualTo(1);
    assertThat(sum.late()).isEqualTo(1);
  }

  @Test
  void tellsNoMiddleOfFewAnswers() {
    var few = new ArrayList<RequestFacts.RequestFact>();
    for (int day = 1; day < ResponseTimes.LEAST; day++) {
      few.add(fact(RequestStage.ANSWERED, day));
    }
    assertThat(sum(few).median()).isEmpty();
    assertThat(sum(few).ninetieth()).isEmpty();
    few.add(fact(RequestStage.ANSWERED, 12));
    assertThat(sum(few).median()).contains(Duration.ofDays(3));
    assertThat(sum(few).ninetieth()).contains(Duration.ofDays(12));
  }

  @Test
  void anAnswerOnTheLastDayInTheTenantsZoneIsInTime() {
    var last = Instant.parse("2026-05-10T21:59:00Z");
    var after = Instant.parse("2026-05-10T22:01:00Z");
    assertThat(sum(List.of(ended(last), ended(after))).inTime()).isEqualTo(1);
  }

  private static ResponseTimes.Sum sum(List<RequestFacts.RequestFact> facts) {
    return ResponseTimes.sum(facts, new ResponseTimes.Moment(TODAY, ZONE));
  }

  private static RequestFacts.RequestFact ended(Instant at) {
    return new RequestFacts.RequestFact(
        new UUID(0, 1), SENT, DUE, 0, RequestStage.ANSWERED, Optional.of(at));
  }

  private static RequestFacts.RequestFact fact(RequestStage stage, int days) {
    var end = days == 0 ? Optional.<Instant>empty() : Optional.of(SENT.plus(Duration.ofDays(days)));
    return new RequestFacts.RequestFact(new UUID(0, 1), SENT, DUE, 0, stage, end);
  }
}
