package org.sportel.visits.staffing;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalDouble;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.figures.PastIntervals;
import org.sportel.visits.figures.PastIntervals.Stretch;
import org.sportel.visits.model.Queue;
import org.sportel.visits.web.Here;
import org.sportel.visits.web.ManagedCentres;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Fills the page about staffing, in a transaction. */
@Component
final class StaffingPages {
  private static final int AHEAD = 14;
  private static final int LOOKED_BACK = 2 * Forecast.WEEKS;
  private static final int MOST_COUNTERS = 60;
  private static final int USUAL_TARGET = 15;
  private static final double HALF_HOUR = 30;
  private static final double SECONDS = 60;
  private static final double PERCENT = 100;
  private static final double SHORTEST = 0.1;

  private final Here here;
  private final ManagedCentres centres;
  private final CentreSetups setups;
  private final PastIntervals past;

  StaffingPages(Here here, ManagedCentres centres, CentreSetups setups, PastIntervals past) {
    this.here = here;
    this.centres = centres;
    this.setups = setups;
    this.past = past;
  }

  /** A wait that is promised to a share of those who come. */
  record Promise(int minutes, int share) {}

  /** The shortest target of the centre's queues. */
  int usualMinutes(CentreId id) {
    return setups.of(id).queues().stream()
        .mapToInt(Queue::targetMinutes)
        .min()
        .orElse(USUAL_TARGET);
  }

  StaffingPage page(
      CentreId id,
      LocalDate day,
      Promise promise,
      String minutes,
      String share,
      FieldErrors errors) {
    var centre = centres.get(id);
    var today = here.today();
    var stretches = past.of(id, today.minusWeeks(LOOKED_BACK), today.minusDays(1));
    var forecast = forecast(stretches);
    var serving =
        stretches.stream()
            .filter(Stretch::serving)
            .mapToDouble(one -> one.length().toSeconds() / SECONDS)
            .average();
    return new StaffingPage(
        id.value().toString(),
        Texts.show(centre.name()),
        days(today),
        day.toString(),
        minutes,
        share,
        serving.isPresent() && errors.isEmpty()
            ? rows(forecast, day, serving.getAsDouble(), promise, centre)
            : List.of(),
        basis(forecast, serving),
        errors);
  }

  private static List<Option> days(LocalDate today) {
    var days = new ArrayList<Option>();
    for (int ahead = 0; ahead < AHEAD; ahead++) {
      var day = today.plusDays(ahead);
      days.add(Option.of(day.toString(), Texts.weekday(day)));
    }
    return days;
  }

  /** Whether a day can be chosen. */
  boolean offers(LocalDate day) {
    var today = here.today();
    return !day.isBefore(today) && day.isBefore(today.plusDays(AHEAD));
  }

  private Forecast forecast(List<Stretch> stretches) {
    var zone = here.current().get().zone();
    var known = new HashMap<LocalDate, int[]>();
    for (var one : stretches) {
      if (!one.serving()) {
        var time = LocalTime.ofInstant(one.from(), zone);
        known.computeIfAbsent(one.day(), day -> new int[HalfHours.OF_A_DAY])[HalfHours.of(time)]++;
      }
    }
    return new Forecast(known);
  }

  private static List<List<Cell>> rows(
      Forecast forecast, LocalDate day, double serving, Promise promise, Centre centre) {
    var mean = forecast.mean(day);
    if (mean.isEmpty()) {
      return List.of();
    }
    var naive = forecast.naive(day);
    return Forecast.busy(mean.get()).stream()
        .map(
            at -> {
              double expected = mean.get()[at];
              var from = HalfHours.begins(at);
              return List.of(
                  Cell.of(Texts.span(from, from.plusMinutes((long) HALF_HOUR))),
                  Cell.of(figure(expected)),
                  Cell.of(naive.map(before -> figure(before[at])).orElse("–")),
                  needed(expected, serving, promise, centre.counters().size()));
            })
        .toList();
  }

  private static Cell needed(double expected, double serving, Promise promise, int counters) {
    var needed =
        ErlangC.needed(
            expected / HALF_HOUR,
            Math.max(SHORTEST, serving),
            promise.minutes(),
            promise.share() / PERCENT,
            MOST_COUNTERS);
    if (needed.isEmpty()) {
      return Cell.tag(t("visits.staffing.beyond", MOST_COUNTERS), Tone.RED);
    }
    int count = needed.getAsInt();
    return count > counters
        ? Cell.tag(t("visits.staffing.tooFew", count, counters), Tone.RED)
        : Cell.of(Texts.number(count));
  }

  private static List<String> basis(Forecast forecast, OptionalDouble serving) {
    if (serving.isEmpty()) {
      return List.of();
    }
    var lines = new ArrayList<String>();
    lines.add(t("visits.staffing.serving", figure(serving.getAsDouble())));
    lines.add(
        forecast
            .errors()
            .map(
                off ->
                    t(
                        "visits.staffing.errors",
                        off.days(),
                        figure(off.mean()),
                        figure(off.naive())))
            .orElseGet(() -> t("visits.staffing.errors.none")));
    return lines;
  }

  private static String figure(double number) {
    return Texts.figure(BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP));
  }
}
