package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.visits.figures.PastIntervals;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the page about the past weeks, in a transaction. */
@Component
final class PastWeeksPages {
  private static final int WEEKS = 8;
  private static final double SECONDS = 60;

  private final Here here;
  private final ManagedCentres centres;
  private final CauseRows rows;
  private final PastIntervals past;
  private final EndRows ends;
  private final HeldShare held;

  PastWeeksPages(
      Here here,
      ManagedCentres centres,
      CauseRows rows,
      PastIntervals past,
      EndRows ends,
      HeldShare held) {
    this.here = here;
    this.centres = centres;
    this.rows = rows;
    this.past = past;
    this.ends = ends;
    this.held = held;
  }

  PastWeeksPage page(CentreId id) {
    var today = here.today();
    var causes = rows.of(id, today.minusWeeks(WEEKS), today);
    var map =
        new WaitsByHour(past.of(id, today.minusWeeks(WEEKS), today), here.current().get().zone());
    return new PastWeeksPage(
        id.value().toString(),
        Texts.show(centres.get(id).name()),
        Arrays.stream(DayOfWeek.values())
            .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Texts.lang().locale()))
            .toList(),
        map.hours().stream().map(hour -> hour(hour, map)).toList(),
        causes.reasons(),
        causes.fixes(),
        ends.of(id, today.minusWeeks(WEEKS), today),
        held.words(id, today));
  }

  private static PastWeeksPage.Hour hour(int hour, WaitsByHour map) {
    var from = LocalTime.of(hour, 0);
    return new PastWeeksPage.Hour(
        Texts.span(from, from.plusHours(1)),
        Arrays.stream(DayOfWeek.values()).map(day -> square(map.at(day, hour))).toList());
  }

  private static PastWeeksPage.Square square(Optional<WaitsByHour.Square> square) {
    return square
        .map(
            one ->
                new PastWeeksPage.Square(
                    t(
                        "visits.hours.square",
                        Math.round(one.median().toSeconds() / SECONDS),
                        one.people()),
                    one.level(WaitsByHour.TARGET)))
        .orElseGet(() -> new PastWeeksPage.Square("", 0));
  }
}
