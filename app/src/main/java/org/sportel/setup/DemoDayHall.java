package org.sportel.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.network.Tenant;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.springframework.stereotype.Component;

/** The hall in which a day is played: nine counters, three queues and a clerk for each counter. */
@Component
final class DemoDayHall {
  /** How many serve. */
  static final int CLERKS = 9;

  private static final String CODE = "demo-day";
  private static final Duration SINCE = Duration.ofDays(60);

  private final Places places;
  private final AddStaff addStaff;
  private final StaffOfUnit staff;
  private final DemoVisits visits;
  private final SettableClock clock;

  /** Centres and their counters. */
  @Component("demoDayPlaces")
  record Places(Centres centres, AddCentre addCentre, AddCounter addCounter) {}

  DemoDayHall(
      Places places, AddStaff addStaff, StaffOfUnit staff, DemoVisits visits, SettableClock clock) {
    this.places = places;
    this.addStaff = addStaff;
    this.staff = staff;
    this.visits = visits;
    this.clock = clock;
  }

  /** The hall, where it was made; in a transaction. */
  Optional<Centre> find() {
    return places.centres().byCode(CODE);
  }

  /** Makes what is not there yet, in a write transaction; its hours begin some weeks ago. */
  Centre make(Tenant tenant) {
    return find().orElseGet(() -> made(tenant));
  }

  private Centre made(Tenant tenant) {
    var name =
        new LocalText(
            Map.of(
                "en", "Hall of the demo", "sq", "Salla e demos", "sr-Cyrl", "Сала демонстрације"));
    var id =
        places
            .addCentre()
            .add(
                new NewCentre(
                    CODE,
                    Centre.Level.LOCAL,
                    name,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven()));
    for (int number = 1; number <= CLERKS; number++) {
      var counter =
          new LocalText(
              Map.of(
                  "en", "Counter " + number,
                  "sq", "Sporteli " + number,
                  "sr-Cyrl", "Шалтер " + number));
      places.addCounter().add(id, new NewCounter(number, counter, Optional.empty()));
    }
    IntStream.rangeClosed(1, CLERKS).forEach(number -> add(tenant, number));
    var centre = places.centres().get(id);
    clock.set(clock.instant().minus(SINCE));
    visits.setUp(centre);
    clock.release();
    return centre;
  }

  private void add(Tenant tenant, int number) {
    addStaff.add(
        new NewStaff(
            new SignInName("hall-" + number + "." + tenant.slug()),
            office(tenant, number),
            Set.of(Assignment.everywhere(Duty.COUNTER))));
  }

  private static String office(Tenant tenant, int number) {
    return "Demo counter " + number + ", " + tenant.name().in(tenant.lang()).text();
  }

  /** Who serves, in a transaction. */
  List<Actor> clerks(Tenant tenant) {
    return IntStream.rangeClosed(1, CLERKS)
        .mapToObj(number -> office(tenant, number))
        .flatMap(
            office ->
                staff.all().stream()
                    .filter(person -> person.office().equals(office))
                    .map(person -> new Actor(Actor.Kind.STAFF, person.id().value(), office)))
        .toList();
  }

  /** The latest day before today on which people work, in a tenant. */
  static LocalDate lastWorkday(Tenant tenant, Instant now) {
    var day = LocalDate.ofInstant(now, tenant.zone()).minusDays(1);
    while (day.getDayOfWeek().getValue() > 5) {
      day = day.minusDays(1);
    }
    return day;
  }
}
