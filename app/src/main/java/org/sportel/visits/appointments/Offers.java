package org.sportel.visits.appointments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Span;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.Queue;
import org.springframework.stereotype.Component;

/** The times that a centre can give, in the running transaction's tenant. */
@Component
public final class Offers {
  private final Centres centres;
  private final BookablePlaces places;
  private final BookingRules rules;
  private final Appointments appointments;
  private final WorkCalendars calendars;
  private final Place place;

  /** Zone and time of the running transaction's tenant. */
  @Component
  record Place(Transactions transactions, Tenants tenants, Clock clock) {
    ZoneId zone() {
      return tenants.get(transactions.tenant()).zone();
    }

    Instant now() {
      return clock.instant();
    }

    /** Whether the organisation is closed on a day: it then expects nobody. */
    boolean closed(LocalDate day) {
      return tenants.get(transactions.tenant()).closed(day);
    }
  }

  Offers(
      Centres centres,
      BookablePlaces places,
      BookingRules rules,
      Appointments appointments,
      WorkCalendars calendars,
      Place place) {
    this.centres = centres;
    this.places = places;
    this.rules = rules;
    this.appointments = appointments;
    this.calendars = calendars;
    this.place = place;
  }

  /**
   * The queue of a centre in which somebody can book this now: the centre gives appointments, the
   * services are on offer, and some counter serves all of them. Empty where one of these fails.
   */
  public Optional<Queue> bookable(CentreId centre, Appointment.Wish wish) {
    return rules.of(centre).open() && places.offered(wish)
        ? places.queue(centres.get(centre), wish)
        : Optional.empty();
  }

  /**
   * The centres that take applications for what is wished, when this one said that it does not;
   * empty where it does.
   */
  public Optional<List<Centre>> elsewhere(CentreId centre, Appointment.Wish wish) {
    return places.elsewhere(centre, wish);
  }

  /**
   * The free times of the next days, those without any left out.
   *
   * @param from the first day looked at
   * @param days how many days with free times
   * @param staff whether staff book, for whom more places are kept and no time is too soon
   */
  public Map<LocalDate, List<Appointment.Slot>> free(
      CentreId id, Appointment.Wish wish, LocalDate from, int days, boolean staff) {
    var free = new LinkedHashMap<LocalDate, List<Appointment.Slot>>();
    var rule = rules.of(id);
    var centre = centres.get(id);
    var queue = places.queue(centre, wish);
    if (!rule.open() || queue.isEmpty()) {
      return free;
    }
    var today = LocalDate.ofInstant(place.now(), place.zone());
    var last = today.plusDays(rule.horizonDays());
    var day = from.isBefore(today) ? today : from;
    for (; !day.isAfter(last) && free.size() < days; day = day.plusDays(1)) {
      var times = day(centre, wish, queue.get(), day, staff);
      if (!times.isEmpty()) {
        free.put(day, times);
      }
    }
    return free;
  }

  /**
   * The place for a time; empty where it is not free, or never was offered.
   *
   * @param begins as it was offered
   */
  Optional<Appointment.Slot> at(CentreId id, Appointment.Wish wish, Instant begins, boolean staff) {
    var day = LocalDate.ofInstant(begins, place.zone());
    return free(id, wish, day, 1, staff).getOrDefault(day, List.of()).stream()
        .filter(slot -> slot.starts().equals(begins))
        .findFirst();
  }

  /** Whether a time stands among those that are offered while nobody has taken one. */
  boolean offered(CentreId id, Appointment.Wish wish, Instant begins, boolean staff) {
    var rule = rules.of(id);
    var centre = centres.get(id);
    var day = LocalDate.ofInstant(begins, place.zone());
    var last = LocalDate.ofInstant(place.now(), place.zone()).plusDays(rule.horizonDays());
    return rule.open()
        && !day.isAfter(last)
        && places
            .queue(centre, wish)
            .filter(
                queue ->
                    times(centre, wish, queue, day, staff, List.of()).stream()
                        .anyMatch(slot -> slot.starts().equals(begins)))
            .isPresent();
  }

  /** Whether people can book in a centre. */
  public boolean given(CentreId centre) {
    return rules.of(centre).open();
  }

  /** When a centre is open on a day; none on a holiday that has no times of its own. */
  public List<Span> open(Centre centre, LocalDate day) {
    if (place.closed(day)) {
      return List.of();
    }
    boolean own = centre.hours().exceptions().containsKey(day);
    return !own && calendars.current().holiday(day).isPresent()
        ? List.of()
        : centre.hours().on(day).orElse(List.of());
  }

  private List<Appointment.Slot> day(
      Centre centre, Appointment.Wish wish, Queue queue, LocalDate day, boolean staff) {
    var zone = place.zone();
    var taken =
        appointments.taken(
            centre.id(),
            day.minusDays(1).atStartOfDay(zone).toInstant(),
            day.plusDays(1).atStartOfDay(zone).toInstant(),
            place.now());
    return times(centre, wish, queue, day, staff, taken);
  }

  private List<Appointment.Slot> times(
      Centre centre,
      Appointment.Wish wish,
      Queue queue,
      LocalDate day,
      boolean staff,
      List<DayOffers.Taken> taken) {
    var spans = open(centre, day);
    if (spans.isEmpty()) {
      return List.of();
    }
    var rule = rules.of(centre.id());
    var now = place.now();
    var able = places.on(day, centre, queue, wish);
    return new DayOffers(
            day,
            place.zone(),
            spans,
            able.subList(0, rule.places(able.size(), staff)),
            taken,
            staff ? now : now.plus(Duration.ofHours(rule.leadHours())))
        .free(rule.step(), rule.length(wish), rule.buffer());
  }
}
