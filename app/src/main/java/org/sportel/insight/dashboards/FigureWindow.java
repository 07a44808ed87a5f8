package org.sportel.insight.dashboards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.sportel.insight.notes.EventNote;
import org.sportel.insight.words.KeyNames;

/**
 * Which days a dashboard looks at, and what the keys of its parts are called.
 *
 * @param from the first day
 * @param until the day after the last
 * @param notes on what happened outside in these days
 */
record FigureWindow(
    LocalDate from,
    LocalDate until,
    ZoneId zone,
    Instant now,
    KeyNames.Names names,
    List<EventNote> notes) {
  /** The same days a year before. */
  FigureWindow yearBefore() {
    return new FigureWindow(from.minusYears(1), until.minusYears(1), zone, now, names, List.of());
  }

  /** Its months as part of an address. */
  String query() {
    return "?from=" + YearMonth.from(from) + "&to=" + YearMonth.from(until.minusDays(1));
  }
}
