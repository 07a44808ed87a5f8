package org.sportel.setup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.network.Centre;
import org.sportel.network.ChangeHours;
import org.sportel.network.CurrentDay;
import org.sportel.network.Hours;
import org.sportel.network.Span;
import org.sportel.platform.Lang;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.BookForSomebody;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.appointments.SetUpBooking;
import org.springframework.stereotype.Component;

/** Opens booking in the demo and lets some people have appointments. */
@Component
final class DemoAppointments {
  private static final int PEOPLE = 14;
  private static final int AHEAD = 8;
  private static final List<String> NAMES =
      List.of("M. Petrović", "A. Hoxha", "J. Nikolić", "E. Kola", "S. Marković", "D. Leka");

  private final SetUpBooking setUpBooking;
  private final BookForSomebody bookForSomebody;
  private final Offers offers;
  private final Services services;
  private final CurrentDay today;
  private final ChangeHours changeHours;

  DemoAppointments(
      SetUpBooking setUpBooking,
      BookForSomebody bookForSomebody,
      Offers offers,
      Services services,
      CurrentDay today,
      ChangeHours changeHours) {
    this.setUpBooking = setUpBooking;
    this.bookForSomebody = bookForSomebody;
    this.offers = offers;
    this.services = services;
    this.today = today;
    this.changeHours = changeHours;
  }

  /** Opens booking; a centre whose hours nobody has given gets those of most offices. */
  void open(Centre centre) {
    if (centre.hours().weekOf(today.day()).isEmpty()) {
      var office = new Span(LocalTime.of(8, 0), LocalTime.of(16, 0));
      changeHours.change(centre.id(), today.day(), Hours.weekdays(office));
    }
    setUpBooking.set(centre.id(), new BookingRule(true, 20, 20, 0, 2, 28, 50, 20, Map.of()));
  }

  /** Books for some people on the days ahead, in a transaction. */
  void book(Centre centre, Random random) {
    var offered = services.list().stream().filter(ServiceCard::offered).toList();
    if (offered.isEmpty()) {
      return;
    }
    for (int i = 0; i < PEOPLE; i++) {
      var service = offered.get(random.nextInt(offered.size())).code();
      var wish = new Appointment.Wish(List.of(service), 1, Set.of());
      var name = NAMES.get(random.nextInt(NAMES.size()));
      LocalDate from = today.day().plusDays(random.nextInt(AHEAD));
      offers.free(centre.id(), wish, from, 1, true).values().stream()
          .findFirst()
          .map(times -> times.get(random.nextInt(times.size())))
          .ifPresent(
              slot ->
                  bookForSomebody.book(
                      centre.id(),
                      wish,
                      slot.starts(),
                      new Appointment.Holder(name, "", "", Lang.EN)));
    }
  }
}
