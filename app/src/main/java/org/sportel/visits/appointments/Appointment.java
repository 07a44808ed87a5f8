package org.sportel.visits.appointments;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitId;

/**
 * A time for which somebody is expected.
 *
 * @param sequence counts its changes, as calendars do
 * @param visit what came of it
 */
public record Appointment(
    AppointmentId id,
    CentreId centre,
    QueueId queue,
    Slot slot,
    Wish wish,
    AppointmentState state,
    Holder holder,
    int sequence,
    boolean byStaff,
    Optional<VisitId> visit) {

  /**
   * The appointment, while somebody is expected.
   *
   * @throws AppointmentRefusal ARRIVED_ALREADY, or OVER in any other state
   */
  Appointment expected() {
    return switch (state) {
      case BOOKED -> this;
      case ARRIVED -> throw new AppointmentRefusal(AppointmentRefusal.Reason.ARRIVED_ALREADY);
      case HELD, MISSED, CANCELLED, LAPSED ->
          throw new AppointmentRefusal(AppointmentRefusal.Reason.OVER);
    };
  }

  Appointment to(AppointmentState next) {
    return new Appointment(id, centre, queue, slot, wish, next, holder, sequence, byStaff, visit);
  }

  Appointment of(Holder other) {
    return new Appointment(id, centre, queue, slot, wish, state, other, sequence, byStaff, visit);
  }

  Appointment at(Slot other) {
    return elsewhere(other).changed();
  }

  /** The same at another counter, which nobody notices. */
  Appointment elsewhere(Slot other) {
    return new Appointment(id, centre, queue, other, wish, state, holder, sequence, byStaff, visit);
  }

  Appointment changed() {
    return new Appointment(
        id, centre, queue, slot, wish, state, holder, sequence + 1, byStaff, visit);
  }

  Appointment with(VisitId came) {
    return new Appointment(
        id, centre, queue, slot, wish, state, holder, sequence, byStaff, Optional.of(came));
  }

  /** A place for a time. */
  public record Slot(CounterId counter, Instant starts, Instant ends) {}

  /**
   * What somebody comes for.
   *
   * @param services at least one
   * @param persons how many come for it together
   */
  public record Wish(List<ServiceCode> services, int persons, Set<Accommodation> needs) {
    static final int MOST_PERSONS = 5;
    static final int MOST_SERVICES = 3;

    /** Copies the services and refuses what cannot be. */
    public Wish {
      services = List.copyOf(services);
      needs = Set.copyOf(needs);
      if (services.isEmpty() || services.size() > MOST_SERVICES) {
        throw new IllegalArgumentException("An appointment is for one to three services");
      }
      if (persons < 1 || persons > MOST_PERSONS) {
        throw new IllegalArgumentException("An appointment is for one to five persons");
      }
    }
  }

  /**
   * Who is expected; what was not given is empty.
   *
   * @param lang in which they want to be addressed
   */
  public record Holder(String name, String email, String phone, Lang lang) {
    /** Somebody who has not said yet who they are. */
    public static Holder unknown(Lang lang) {
      return new Holder("", "", "", lang);
    }
  }
}
