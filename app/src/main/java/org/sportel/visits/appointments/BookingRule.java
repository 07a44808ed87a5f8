package org.sportel.visits.appointments;

import java.util.Map;
import org.sportel.catalogue.card.ServiceCode;

/**
 * How appointments are given in a centre.
 *
 * @param open whether people can book
 * @param step minutes between two beginnings
 * @param usual minutes of a service that has none of its own
 * @param buffer minutes kept free after each
 * @param leadHours how long before at the latest
 * @param horizonDays how many days ahead
 * @param walkInShare percent of the counters kept for people without an appointment
 * @param staffShare percent of the counters that only staff give
 * @param minutes of services that take another time than the usual
 */
public record BookingRule(
    boolean open,
    int step,
    int usual,
    int buffer,
    int leadHours,
    int horizonDays,
    int walkInShare,
    int staffShare,
    Map<ServiceCode, Integer> minutes) {
  private static final int HUNDRED = 100;

  /** Copies the minutes. */
  public BookingRule {
    minutes = Map.copyOf(minutes);
  }

  /** What is proposed where nobody has said anything: nothing can be booked. */
  public static BookingRule closed() {
    return new BookingRule(false, 15, 15, 5, 2, 28, 50, 20, Map.of());
  }

  /** Minutes for everything somebody comes for. */
  public int length(Appointment.Wish wish) {
    return wish.persons()
        * wish.services().stream().mapToInt(code -> minutes.getOrDefault(code, usual)).sum();
  }

  /**
   * How many of some counters can be booked at a time, rounded up so that one counter alone can.
   *
   * @param staff whether staff book
   */
  public int places(int counters, boolean staff) {
    int kept = walkInShare + (staff ? 0 : staffShare);
    int given = counters * Math.max(0, HUNDRED - kept);
    return (given + HUNDRED - 1) / HUNDRED;
  }
}
