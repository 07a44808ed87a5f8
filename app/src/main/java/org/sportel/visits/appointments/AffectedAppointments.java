package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Span;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.CentreSetup;
import org.sportel.visits.model.Queue;
import org.springframework.stereotype.Component;

/**
 * Finds appointments that cannot take place as they are, because hours, counters or queues changed
 * after they were made. Nothing is cancelled by that: people choose another time.
 */
@Component
public final class AffectedAppointments {
  private static final Duration AHEAD = Duration.ofDays(366);

  private final Appointments appointments;
  private final Centres centres;
  private final CentreSetups setups;
  private final CounterAbsences absences;
  private final Offers offers;
  private final Offers.Place place;

  AffectedAppointments(
      Appointments appointments,
      Centres centres,
      CentreSetups setups,
      CounterAbsences absences,
      Offers offers,
      Offers.Place place) {
    this.appointments = appointments;
    this.centres = centres;
    this.setups = setups;
    this.absences = absences;
    this.offers = offers;
    this.place = place;
  }

  /** Why it cannot take place. */
  public enum Cause {
    /** The centre is closed then. */
    CLOSED,
    /** The counter is not staffed then. */
    COUNTER_AWAY,
    /** The counter or the centre no longer serves what it is for. */
    NOT_SERVED
  }

  /** An appointment that cannot take place. */
  public record Affected(Appointment appointment, Cause cause) {}

  /** Those of a centre from now on, the first one first. */
  public List<Affected> of(CentreId centre) {
    var now = place.now();
    var scene = scene(centre);
    return appointments.between(centre, now, now.plus(AHEAD)).stream()
        .filter(one -> one.state() == AppointmentState.BOOKED)
        .flatMap(one -> cause(one, scene).map(cause -> new Affected(one, cause)).stream())
        .toList();
  }

  /** Why an appointment cannot take place; empty where it can. */
  public Optional<Cause> cause(Appointment appointment) {
    return appointment.state() == AppointmentState.BOOKED
        ? cause(appointment, scene(appointment.centre()))
        : Optional.empty();
  }

  /** What a centre is like now. */
  private record Scene(Centre centre, CentreSetup setup, List<CounterAbsence> away) {}

  private Scene scene(CentreId centre) {
    var today = LocalDate.ofInstant(place.now(), place.zone());
    return new Scene(centres.get(centre), setups.of(centre), absences.of(centre, today));
  }

  private Optional<Cause> cause(Appointment one, Scene scene) {
    var slot = one.slot();
    var day = LocalDate.ofInstant(slot.starts(), place.zone());
    var spans = offers.open(scene.centre(), day);
    if (spans.stream().noneMatch(span -> within(span, day, slot, place.zone()))) {
      return Optional.of(Cause.CLOSED);
    }
    boolean served =
        scene.setup().queue(one.queue()).filter(Queue::open).isPresent()
            && scene
                .setup()
                .counter(slot.counter())
                .filter(counter -> counter.queues().contains(one.queue()))
                .isPresent();
    if (!served) {
      return Optional.of(Cause.NOT_SERVED);
    }
    boolean away =
        scene.away().stream()
            .anyMatch(absence -> absence.counter().equals(slot.counter()) && absence.on(day));
    return away ? Optional.of(Cause.COUNTER_AWAY) : Optional.empty();
  }

  private static boolean within(Span span, LocalDate day, Appointment.Slot slot, ZoneId zone) {
    var opens = day.atTime(span.opens()).atZone(zone).toInstant();
    boolean late = !span.closes().isAfter(span.opens());
    var closes = day.plusDays(late ? 1 : 0).atTime(span.closes()).atZone(zone).toInstant();
    return !slot.starts().isBefore(opens) && !slot.ends().isAfter(closes);
  }
}
