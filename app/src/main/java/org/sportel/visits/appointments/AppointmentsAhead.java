package org.sportel.visits.appointments;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.platform.contact.Telephone;
import org.springframework.stereotype.Component;

/** What somebody whose contact is known has booked, in the running transaction's tenant. */
@Component
public final class AppointmentsAhead {
  /** Whoever comes late is still expected. */
  private static final Duration LATE = Duration.ofHours(1);

  private final Appointments appointments;
  private final Offers.Place place;

  AppointmentsAhead(Appointments appointments, Offers.Place place) {
    this.appointments = appointments;
    this.place = place;
  }

  /**
   * The appointments under a mail address or a telephone, the next one first; booking keeps one of
   * the two, so that both are looked for.
   *
   * @param email empty where none is known
   * @param phone empty where none is known
   */
  public List<Appointment> of(String email, String phone) {
    var from = place.now().minus(LATE);
    return Stream.of(
            appointments.ahead(email.strip(), "", from),
            appointments.ahead("", international(phone), from))
        .flatMap(List::stream)
        .distinct()
        .sorted(Comparator.comparing(one -> one.slot().starts()))
        .toList();
  }

  /** As booking keeps it; nothing where it is no telephone. */
  private String international(String phone) {
    var country = place.tenants().get(place.transactions().tenant()).country();
    return Telephone.read(phone, country).map(Telephone::international).orElse("");
  }
}
