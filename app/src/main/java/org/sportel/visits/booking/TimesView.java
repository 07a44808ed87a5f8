package org.sportel.visits.booking;

import java.util.List;

/**
 * Free times to choose from.
 *
 * @param later the first day after those shown; empty where nothing more is offered
 * @param elsewhere that this centre does not take it, and which do; empty where it does
 */
public record TimesView(List<Day> days, String later, String elsewhere) {
  /** Copies the days. */
  public TimesView {
    days = List.copyOf(days);
  }

  /** Nothing to choose. */
  public static TimesView none() {
    return new TimesView(List.of(), "", "");
  }

  /** A day with its times. */
  public record Day(String name, List<Time> times) {
    /** Copies the times. */
    public Day {
      times = List.copyOf(times);
    }
  }

  /**
   * A time.
   *
   * @param begins ISO 8601
   */
  public record Time(String begins, String shown) {}
}
