package org.sportel.casework.web.state;

import static org.sportel.web.Texts.t;

import java.time.Duration;

/** Lengths of time of a case in words. */
public final class CaseTimes {
  private CaseTimes() {}

  /** Days and hours, or hours and minutes below a day. */
  public static String span(Duration time) {
    return time.toDays() > 0
        ? t("casework.time.days", time.toDays(), time.toHoursPart())
        : t("casework.time.hours", time.toHours(), time.toMinutesPart());
  }
}
