package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.visits.model.Queue;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Keeps a place for ten minutes, while somebody says who they are. */
@Component
public final class HoldSlot {
  /** How long a place is kept. */
  public static final Duration KEPT = Duration.ofMinutes(10);

  private static final int NAMED = 3;
  private static final int TRIES = 12;

  private final Offers offers;
  private final Appointments appointments;
  private final BookingRules rules;
  private final Journal journal;
  private final CodeDrawing drawing;
  private final Offers.Place place;

  HoldSlot(
      Offers offers,
      Appointments appointments,
      BookingRules rules,
      Journal journal,
      CodeDrawing drawing,
      Offers.Place place) {
    this.offers = offers;
    this.appointments = appointments;
    this.rules = rules;
    this.journal = journal;
    this.drawing = drawing;
    this.place = place;
  }

  /** A place that is kept, with the code that opens it. */
  public record HeldSlot(Appointment appointment, AppointmentCode code) {}

  /**
   * Keeps the place in the caller's write transaction.
   *
   * @throws AppointmentRefusal NOT_GIVEN, TIME_NOT_OFFERED, or TIME_TAKEN with the next free times
   */
  public HeldSlot hold(CentreId centre, Appointment.Wish wish, Instant begins, Lang lang) {
    return hold(centre, wish, begins, lang, false);
  }

  /** Keeps a place that became free for somebody who waits for one. */
  HeldSlot keep(
      CentreId centre, Appointment.Wish wish, Instant begins, Lang lang, Duration length) {
    return hold(new Asked(centre, wish, begins, lang, false), length);
  }

  HeldSlot hold(CentreId centre, Appointment.Wish wish, Instant begins, Lang lang, boolean staff) {
    return hold(new Asked(centre, wish, begins, lang, staff), KEPT);
  }

  /** What is asked for. */
  private record Asked(
      CentreId centre, Appointment.Wish wish, Instant begins, Lang lang, boolean staff) {}

  private HeldSlot hold(Asked asked, Duration length) {
    var now = place.now().truncatedTo(ChronoUnit.MICROS);
    appointments.lapse(now);
    var queue = queue(asked.centre(), asked.wish());
    for (int tries = 0; tries < TRIES; tries++) {
      var slot = slot(asked.centre(), asked.wish(), asked.begins(), asked.staff());
      var held = held(new Target(asked, queue, slot), now, now.plus(length));
      if (held.isPresent()) {
        return held.get();
      }
    }
    throw taken(asked.centre(), asked.wish(), asked.begins(), asked.staff());
  }

  /** Where somebody is to be expected. */
  private record Target(Asked asked, Queue queue, Appointment.Slot slot) {
    CentreId centre() {
      return asked.centre();
    }
  }

  private Optional<HeldSlot> held(Target target, Instant now, Instant until) {
    var wish = target.asked().wish();
    var code = drawing.code();
    var appointment =
        new Appointment(
            drawing.id(),
            target.centre(),
            target.queue().id(),
            target.slot(),
            wish,
            AppointmentState.HELD,
            Appointment.Holder.unknown(target.asked().lang()),
            0,
            target.asked().staff(),
            Optional.empty());
    var free = target.slot().ends().plus(buffer(target.centre()));
    boolean added =
        appointments.add(
            appointment, drawing.kept(code), new Appointments.Times(now, free, Optional.of(until)));
    if (!added) {
      return Optional.empty();
    }
    journal.record(
        new AppointmentEvent.Held(
            appointment.id().value(),
            target.centre().value(),
            target.queue().id().value(),
            wish.services().stream().map(ServiceCode::value).toList(),
            target.slot().starts()));
    return Optional.of(new HeldSlot(appointment, code));
  }

  /** A free place for a time, or the refusal that says why there is none. */
  Appointment.Slot slot(CentreId centre, Appointment.Wish wish, Instant begins, boolean staff) {
    return offers
        .at(centre, wish, begins, staff)
        .orElseThrow(() -> refusal(centre, wish, begins, staff));
  }

  private Queue queue(CentreId centre, Appointment.Wish wish) {
    return offers
        .bookable(centre, wish)
        .orElseThrow(() -> new AppointmentRefusal(AppointmentRefusal.Reason.NOT_GIVEN));
  }

  Duration buffer(CentreId centre) {
    return Duration.ofMinutes(rules.of(centre).buffer());
  }

  /** A time that was offered was taken; any other never was. */
  private AppointmentRefusal refusal(
      CentreId centre, Appointment.Wish wish, Instant begins, boolean staff) {
    return offers.offered(centre, wish, begins, staff)
        ? taken(centre, wish, begins, staff)
        : new AppointmentRefusal(AppointmentRefusal.Reason.TIME_NOT_OFFERED);
  }

  private AppointmentRefusal taken(
      CentreId centre, Appointment.Wish wish, Instant begins, boolean staff) {
    var day = LocalDate.ofInstant(begins, place.zone());
    List<Instant> next =
        offers.free(centre, wish, day, NAMED, staff).values().stream()
            .flatMap(List::stream)
            .map(Appointment.Slot::starts)
            .filter(starts -> starts.isAfter(begins))
            .limit(NAMED)
            .toList();
    return new AppointmentRefusal(
        AppointmentRefusal.Reason.TIME_TAKEN,
        next.stream().map(Texts::shortDateTime).collect(Collectors.joining(", ")));
  }
}
