package org.sportel.insight.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of figures tells what changed against the year before, and what should be reached. */
class YearlyPagesTests extends Served {
  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Clock clock;

  private record Of(
      UUID serviceVersion,
      String serviceCode,
      String category,
      UUID unit,
      Optional<UUID> centre,
      String channel,
      Instant receivedAt,
      Optional<Instant> dueAt) {}

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
    return "yearly";
  }

  @Test
  void saysWhatChangedMostAndMarksTheMonthThatIsNotOver() {
    cases();
    var admin = browser(Duty.ADMINISTRATOR);
    var page = admin.get("/desk/figures").body();
    assertThat(page)
        .contains("12 applications came in, 50 % fewer than the 24 in the same months of the year")
        .contains("1 of 36 decided cases (2.8 %) have no deadline")
        .contains(", so far", "is not over", "not set");
    assertThat(page).as("months are chosen, not typed").contains("id=\"f-from\" name=\"from\"");
    setsTargets(admin);
    assertThat(admin.get("/desk/figures").body())
        .contains("at least 95 %, reached", "at most 2 days, not reached");
  }

  private static void setsTargets(Browser admin) {
    var page = "/desk/figures/targets";
    var wrong = admin.post(page, "ON_TIME", "120", "MEDIAN", "x");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a number above zero", "120");
    assertThat(admin.post(page, "ON_TIME", "95", "MEDIAN", "2,0").statusCode()).isEqualTo(302);
    assertThat(admin.get(page + "?done=kept").body())
        .contains("The targets are kept", "value=\"95\"");
  }

  @Test
  void letsNobodyElseSetTargets() {
    var head = browser(Duty.HEAD_OF_UNIT);
    assertThat(head.get("/desk/figures/targets").statusCode()).isEqualTo(403);
    assertThat(head.post("/desk/figures/targets", "ON_TIME", "1").statusCode()).isEqualTo(403);
  }

  /** Twelve of last month, twice as many a year before, and one of this month. */
  private void cases() {
    var zone = Desks.ZONE;
    var present = YearMonth.now(clock.withZone(zone));
    var last = present.minusMonths(1).atDay(3).atStartOfDay(zone).toInstant();
    var before = present.minusMonths(13).atDay(3).atStartOfDay(zone).toInstant();
    var events = new ArrayList<Happened>();
    for (int i = 0; i < 12; i++) {
      events.addAll(decided(last, i >= 1));
      events.addAll(decided(before, true));
      events.addAll(decided(before, true));
    }
    events.add(decided(clock.instant(), true).getFirst());
    transactions.run(desk.scope(), () -> journal.recordAll(List.copyOf(events)));
    following.catchUp(desk.tenant());
  }

  private List<Happened> decided(Instant at, boolean deadline) {
    var id = UUID.randomUUID();
    var due = deadline ? Optional.of(at.plus(Duration.ofDays(20))) : Optional.<Instant>empty();
    var of =
        new Of(
            new UUID(1, 1),
            "S1",
            "civil",
            desk.unit().value(),
            Optional.empty(),
            "COUNTER",
            at,
            due);
    var number = "Y-" + id;
    return List.of(
        new Happened(id, "casework.opened", of, number, "", at),
        new Happened(
            id, "casework.decision-approved", of, number, "GRANTED", at.plus(Duration.ofDays(5))));
  }

  private Browser browser(Duty duty) {
    var signedIn = new Browser(port).signIn(desk.name(duty));
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
