package org.sportel.network;

import java.time.LocalDate;
import java.util.List;
import org.sportel.platform.LocalText;

/**
 * A day that differs from the ordinary week.
 *
 * @param times the times of that day, none when closed
 * @param reason what people read beside it
 */
public record HoursException(LocalDate day, List<Span> times, LocalText reason) {
  /** Copies and checks. */
  public HoursException {
    times = Hours.ordered(times);
  }
}
