package org.sportel.visits.staffing;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The half hours of a day. */
final class HalfHours {
  static final int OF_A_DAY = 48;
  private static final int MINUTES = 30;

  private HalfHours() {}

  static int of(LocalTime time) {
    return (time.getHour() * 60 + time.getMinute()) / MINUTES;
  }

  static LocalTime begins(int halfHour) {
    return LocalTime.MIDNIGHT.plusMinutes((long) halfHour * MINUTES);
  }

  static List<Integer> all() {
    var all = new ArrayList<Integer>();
    for (int halfHour = 0; halfHour < OF_A_DAY; halfHour++) {
      all.add(halfHour);
    }
    return all;
  }
}
