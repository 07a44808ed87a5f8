package org.sportel.visits.appointments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sportel.network.CentreId;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/** Puts somebody on the list of those who wait until a time becomes free. */
@Component
public final class WaitForSlot {
  private final SlotWishes wishes;
  private final BookingRules rules;
  private final Offers offers;
  private final Journal journal;
  private final Ids ids;
  private final Offers.Place place;

  WaitForSlot(
      SlotWishes wishes,
      BookingRules rules,
      Offers offers,
      Journal journal,
      Ids ids,
      Offers.Place place) {
    this.wishes = wishes;
    this.rules = rules;
    this.offers = offers;
    this.journal = journal;
    this.ids = ids;
    this.place = place;
  }

  /**
   * Puts them on it until the last day for which appointments are given now, in the caller's write
   * transaction; an address waits once.
   *
   * @throws AppointmentRefusal NOT_GIVEN, or TOO_MANY where the address waits already
   */
  public void add(CentreId centre, Appointment.Wish wish, String email, Lang lang) {
    var rule = rules.of(centre);
    if (offers.bookable(centre, wish).isEmpty()) {
      throw new AppointmentRefusal(AppointmentRefusal.Reason.NOT_GIVEN);
    }
    var now = place.now().truncatedTo(ChronoUnit.MICROS);
    var until = LocalDate.ofInstant(now, place.zone()).plusDays(rule.horizonDays());
    var entry = new SlotWish(ids.next(), centre, wish, until, email, lang);
    if (!wishes.add(entry, now)) {
      throw new AppointmentRefusal(AppointmentRefusal.Reason.TOO_MANY, 1);
    }
    journal.record(new AppointmentEvent.SlotWished(entry.id(), centre.value(), until));
  }
}
