package org.sportel.insight.compared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Wherever a share on time is shown, its three readings stand side by side. */
class OnTimePagesTests extends Served {
  private static final long HOUR = 3_600;

  /** How many cases of a town were decided on time, late, without a deadline, and are overdue. */
  private record Town(int onTime, int late, int without, int overdue) {}

  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Tenants tenants;
  @Autowired AddTenant addTenant;
  @Autowired Acting acting;
  @Autowired Clock clock;

  private record Of(
      String serviceCode, UUID unit, String channel, Instant receivedAt, Optional<Instant> dueAt) {}

  private record Happened(
      UUID subject, String type, Of of, String number, String outcome, Instant at)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @Override
  protected String townOfTest() {
    return "ontime";
  }

  @BeforeEach
  void townsDecide() {
    decided(desk.tenant(), new Town(30, 10, 10, 10));
    decided(municipality("punctual"), new Town(12, 3, 0, 0));
    decided(municipality("forgetful"), new Town(12, 3, 2, 9));
    decided(municipality("tiny"), new Town(2, 1, 9, 9));
  }

  @Test
  void theComparisonOfMunicipalitiesTellsAllThree() {
    var page = operator().get("/desk/network/fair?indicator=on-time").body();
    assertThat(page).contains("On time, in three readings", "of those decided with a deadline");
    assertThat(row(page, "Town punctual")).contains("80 %", "of 15").doesNotContain("fewer");
    assertThat(row(page, "Town forgetful"))
        .contains("80 %", "of 15", "50 %", "of 24")
        .as("two without a deadline are few")
        .contains("fewer than 5")
        .doesNotContain("of 17");
    assertThat(row(page, "Town tiny")).as("three decided with a deadline are few").isEmpty();
    assertThat(page).contains("href=\"/desk/network/fair?indicator=waiting-in-target\"");
  }

  @Test
  void theNetworksFiguresTellAllThreeOfEach() {
    var page = operator().get("/desk/network/figures").body();
    var readings = page.substring(page.lastIndexOf("On time, in three readings"));
    assertThat(row(readings, "Town forgetful")).contains("80 %", "50 %", "70.6 %", "of 17");
    assertThat(row(readings, "Town punctual")).contains("80 %", "of 15");
  }

  @Test
  void anOfficeIsLedToItsOwnBesideTheOthers() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.get("/desk?lang=en");
    var page = browser.get("/desk/figures/on-time/peers").body();
    assertThat(page).contains("Beside the others", "Too few to compare").doesNotContain("Town ");
    assertThat(browser.get("/desk/figures/on-time").body())
        .contains("On time, in three readings", "href=\"/desk/figures/on-time/peers\"");
    browser.signIn(desk.name(Duty.HEAD_OF_UNIT));
    assertThat(browser.get("/desk/figures/on-time/peers").statusCode()).isEqualTo(403);
  }

  @Test
  void everybodyReadsAllThreeOfWhatAnOfficePublishes() {
    var page = new Browser(port).get("/m/punctual/figures?lang=en").body();
    assertThat(page).contains("80 % on time: 12 of the 15").doesNotContain("in three readings");
    var other = new Browser(port).get("/m/forgetful/figures?lang=en").body();
    assertThat(other).contains("80 % on time: 12 of the 15", "in three readings", "50 %");
    assertThat(other).contains("fewer than 5").doesNotContain("70.6 %", "2 without");
    assertThat(new Browser(port).get("/m/tiny/figures?lang=en").body()).doesNotContain("% on time");
  }

  @Test
  void aFigureIsComputedAgainFromTheJournal() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    browser.get("/desk?lang=en");
    for (var code : List.of("on-time", "late", "processing-median", "visits-per-case")) {
      var path = "/desk/figures/" + code;
      assertThat(browser.get(path).body())
          .contains("Computed", "Compute again from the journal")
          .doesNotContain("Difference");
      var again = browser.post(path + "/recompute?channel=COUNTER");
      assertThat(again.statusCode()).isEqualTo(200);
      assertThat(again.body()).contains("Difference: none", "Channel: ");
    }
    assertThat(browser.post("/desk/figures/no-such/recompute").statusCode()).isEqualTo(404);
  }

  /** The row of a table that begins with a name; empty where there is none. */
  private static String row(String page, String name) {
    return List.of(page.split("<tr")).stream()
        .filter(row -> row.contains("<th scope=\"row\"") && row.contains(name))
        .findFirst()
        .orElse("");
  }

  private Browser operator() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    operator.get("/desk?lang=en");
    return operator;
  }

  private TenantId municipality(String slug) {
    return tenants
        .bySlug(slug)
        .map(Tenant::id)
        .orElseGet(
            () ->
                acting.as(
                    Actor.system("test"),
                    () ->
                        addTenant.add(
                            new NewTenant(
                                slug,
                                LocalText.of("en", "Town " + slug),
                                "ME",
                                Lang.EN,
                                "EUR",
                                ZoneId.of("Europe/Podgorica"),
                                42.5,
                                19.2,
                                true,
                                Tenant.Kind.MUNICIPALITY))));
  }

  /** Once for each town; the same events again would be other ones. */
  private void decided(TenantId tenant, Town town) {
    if (!transactions
        .read(Scope.of(tenant), () -> journal.page("casework.", Optional.empty(), 1))
        .isEmpty()) {
      return;
    }
    var events = new ArrayList<Event>();
    var due = due();
    for (var number = 0; number < town.onTime(); number++) {
      file(events, Optional.of(due), Optional.of(due.minusSeconds(HOUR)));
    }
    for (var number = 0; number < town.late(); number++) {
      file(events, Optional.of(due), Optional.of(due.plusSeconds(HOUR)));
    }
    for (var number = 0; number < town.without(); number++) {
      file(events, Optional.empty(), Optional.of(due));
    }
    for (var number = 0; number < town.overdue(); number++) {
      file(events, Optional.of(due), Optional.empty());
    }
    transactions.run(Scope.of(tenant), () -> journal.recordAll(events));
    following.catchUp(tenant);
  }

  /** In the middle of a month that is over. */
  private Instant due() {
    return YearMonth.from(LocalDate.now(clock.withZone(Desks.ZONE)))
        .minusMonths(2)
        .atDay(15)
        .atTime(12, 0)
        .toInstant(ZoneOffset.UTC);
  }

  private void file(List<Event> events, Optional<Instant> due, Optional<Instant> decided) {
    var received = due().minusSeconds(480 * HOUR);
    var of = new Of("S1", new UUID(7, 1), "COUNTER", received, due);
    var id = UUID.randomUUID();
    events.add(new Happened(id, "casework.opened", of, "", "", received));
    decided.ifPresent(
        at ->
            events.add(new Happened(id, "casework.decision-approved", of, "03-1", "GRANTED", at)));
  }
}
