package org.sportel.visits;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.AddUnit;
import org.sportel.network.ChangeHours;
import org.sportel.network.Contact;
import org.sportel.network.Hours;
import org.sportel.network.NewUnit;
import org.sportel.network.Span;
import org.sportel.network.Unit;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.visits.appointments.Appointment;
import org.sportel.visits.appointments.BookingRule;
import org.sportel.visits.appointments.Offers;
import org.sportel.visits.appointments.SetUpBooking;
import org.springframework.context.ApplicationContext;

/** A hall that is open day and night and gives appointments for one service. */
final class OpenHall {
  static final ServiceCode SERVICE = new ServiceCode("BD-004");
  static final Appointment.Wish WISH = new Appointment.Wish(List.of(SERVICE), 1, Set.of());

  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  private OpenHall() {}

  /** A hall that keeps a share of its time for people who walk in. */
  static Hall with(ApplicationContext context, int counters, int walkIn) {
    var hall = Hall.with(context, counters);
    hall.system(
        () -> {
          hall.get(AddUnit.class)
              .add(
                  new NewUnit(
                      "samouprava",
                      Unit.Kind.DEPARTMENT,
                      Optional.empty(),
                      LocalText.of("en", "Registry"),
                      Contact.notGiven()));
          hall.get(ImportServices.class).importPack("me-budva", "services");
          var day = new Span(LocalTime.of(0, 0), LocalTime.MIDNIGHT);
          var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
          for (var one : DayOfWeek.values()) {
            week.put(one, List.of(day));
          }
          hall.get(ChangeHours.class).change(hall.centre(), today(hall), new Hours(week));
          hall.get(SetUpBooking.class)
              .set(hall.centre(), new BookingRule(true, 30, 30, 0, 2, 28, walkIn, 0, Map.of()));
          return "";
        });
    return hall;
  }

  /** The free times of the day after tomorrow. */
  static List<Instant> times(Hall hall) {
    var from = today(hall).plusDays(2);
    return hall.system(
        () ->
            hall.get(Offers.class).free(hall.centre(), WISH, from, 1, false).values().stream()
                .flatMap(List::stream)
                .map(Appointment.Slot::starts)
                .toList());
  }

  private static LocalDate today(Hall hall) {
    return LocalDate.ofInstant(hall.get(SettableClock.class).instant(), ZONE);
  }
}
