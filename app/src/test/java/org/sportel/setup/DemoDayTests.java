package org.sportel.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.springframework.beans.factory.annotation.Autowired;

/** A day of a hall is played by the program's own commands and ends by itself. */
@SportelTest
class DemoDayTests {
  @Autowired DemoDay day;
  @Autowired DemoDayHall hall;
  @Autowired AddTenant addTenant;
  @Autowired Tenants tenants;
  @Autowired Acting acting;
  @Autowired Transactions transactions;
  @Autowired Tickets tickets;
  @Autowired SettableClock clock;

  @Test
  void servesPeopleAtNineCountersAndSendsHomeWhoIsLeftThenTheClockIsRightAgain() {
    var town = town();
    day.play(town, Duration.ofMinutes(12), () -> {});
    assertThat(day.playing()).isEmpty();
    assertThat(Duration.between(clock.instant(), Instant.now()).abs())
        .isLessThan(Duration.ofMinutes(1));
    var all =
        transactions.read(
            Scope.of(town.id()),
            () ->
                tickets.of(
                    hall.find().orElseThrow().id(),
                    DemoDayHall.lastWorkday(town, clock.instant()),
                    Arrays.asList(TicketState.values())));
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(all).extracting(Ticket::state).contains(TicketState.FINISHED);
    assertThat(all)
        .extracting(Ticket::state)
        .isSubsetOf(List.of(TicketState.FINISHED, TicketState.MISSED, TicketState.LEFT));
    day.play(town, Duration.ofMinutes(1), () -> {});
    assertThat(transactions.read(Scope.of(town.id()), () -> hall.clerks(town))).hasSize(9);
  }

  private Tenant town() {
    var slug = "day-" + UUID.randomUUID().toString().substring(0, 8);
    var id =
        acting.as(
            Actor.system("test"),
            () ->
                addTenant.add(
                    new NewTenant(
                        slug,
                        LocalText.of("en", slug),
                        "ME",
                        Lang.EN,
                        "EUR",
                        ZoneId.of("Europe/Podgorica"),
                        42.28,
                        18.84,
                        true,
                        Tenant.Kind.MUNICIPALITY)));
    return tenants.get(id);
  }
}
