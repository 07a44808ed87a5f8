package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CounterId;
import org.sportel.network.Span;

/**
 * The times of a day that can be given: pure. A time begins on the grid of its opening span, ends
 * before the centre closes and needs one place that is free from its beginning to the end of the
 * buffer. A time that the clocks skip is not offered; of an hour that comes twice the first is.
 *
 * @param spans when the centre is open
 * @param places that may be booked, in the order in which they are taken
 * @param taken what is given already
 * @param earliest nothing before it is offered
 */
record DayOffers(
    LocalDate day,
    ZoneId zone,
    List<Span> spans,
    List<CounterId> places,
    List<Taken> taken,
    Instant earliest) {
  private static final int DAY = 24 * 60;

  DayOffers {
    spans = List.copyOf(spans);
    places = List.copyOf(places);
    taken = List.copyOf(taken);
  }

  /** A place that is given for a time, its buffer included. */
  record Taken(CounterId place, Instant from, Instant until) {
    boolean meets(Instant begins, Instant ends) {
      return from.isBefore(ends) && begins.isBefore(until);
    }
  }

  /**
   * The free times, each with the place it would take.
   *
   * @param step minutes between two beginnings
   * @param length minutes with the person
   * @param buffer minutes kept free afterwards
   */
  List<Appointment.Slot> free(int step, int length, int buffer) {
    var free = new ArrayList<Appointment.Slot>();
    for (var span : spans) {
      int opens = span.opens().getHour() * 60 + span.opens().getMinute();
      int closes = span.closes().getHour() * 60 + span.closes().getMinute();
      int end = closes <= opens ? DAY : closes;
      for (int minute = opens; minute + length <= end; minute += step) {
        begins(minute)
            .filter(from -> !from.isBefore(earliest))
            .flatMap(from -> slot(from, length, buffer))
            .ifPresent(free::add);
      }
    }
    return free;
  }

  private Optional<Instant> begins(int minute) {
    LocalDateTime local = day.atStartOfDay().plusMinutes(minute);
    var zoned = local.atZone(zone);
    return zoned.toLocalDateTime().equals(local)
        ? Optional.of(zoned.toInstant())
        : Optional.empty();
  }

  private Optional<Appointment.Slot> slot(Instant from, int length, int buffer) {
    var ends = from.plus(Duration.ofMinutes(length));
    var until = ends.plus(Duration.ofMinutes(buffer));
    return places.stream()
        .filter(
            place -> taken.stream().noneMatch(t -> t.place().equals(place) && t.meets(from, until)))
        .findFirst()
        .map(place -> new Appointment.Slot(place, from, ends));
  }
}
