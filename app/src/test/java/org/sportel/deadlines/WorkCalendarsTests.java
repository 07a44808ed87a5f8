package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class WorkCalendarsTests {
  private static final LocalDate SAINT = LocalDate.parse("2026-06-15");

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Autowired AddTenant add;
  @Autowired WorkCalendars calendars;
  @Autowired DeclareDay declare;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired SettableClock clock;

  private Scope tenant(String slug, String country) {
    var name = LocalText.of("en", slug);
    var zone = ZoneId.of("Europe/Podgorica");
    var kind = Tenant.Kind.MUNICIPALITY;
    return acting.as(
        Actor.system("test"),
        () ->
            Scope.of(
                add.add(
                    new NewTenant(
                        slug, name, country, Lang.EN, "EUR", zone, 42.3, 18.8, true, kind))));
  }

  private boolean working(Scope scope, LocalDate day) {
    return transactions.read(scope, () -> calendars.current().isWorking(day));
  }

  @Test
  void joinsTheCountrysDaysAndTheMunicipalitysOwn() {
    clock.set(Instant.parse("2026-06-01T08:00:00Z"));
    var here = tenant("calendar-one", "ME");
    var there = tenant("calendar-two", "ME");
    var off = new CalendarChange.DayOff(SAINT, LocalText.of("en", "Patron saint"), Rules.BASIS);
    acting.runAs(Actor.system("test"), () -> transactions.run(here, () -> declare.declare(off)));
    assertThat(working(here, SAINT)).isFalse();
    assertThat(working(there, SAINT)).isTrue();
    assertThat(working(there, LocalDate.parse("2026-07-13"))).isFalse();
    acting.runAs(Actor.system("test"), () -> transactions.run(here, () -> declare.takeBack(SAINT)));
    assertThat(working(here, SAINT)).isTrue();
  }

  @Test
  void knowsOnlyWeekendsOfACountryWithoutAFile() {
    var far = tenant("calendar-far", "IS");
    assertThat(working(far, LocalDate.parse("2026-01-01"))).isTrue();
    assertThat(working(far, LocalDate.parse("2026-01-03"))).isFalse();
    assertThat(transactions.read(far, () -> calendars.current().knows(2026))).isFalse();
  }

  @Test
  void refusesADeclarationFromWhoeverDoesNotAdminister() {
    var here = tenant("calendar-three", "ME");
    var worked = new CalendarChange.DayWorked(SAINT, Rules.BASIS);
    assertThatThrownBy(() -> transactions.run(here, () -> declare.declare(worked)))
        .isInstanceOf(NotAllowed.class);
  }
}
