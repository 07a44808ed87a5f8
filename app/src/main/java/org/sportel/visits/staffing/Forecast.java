package org.sportel.visits.staffing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Foresees how many come in each half hour of a day: the mean of the same weekday over the last
 * weeks on which anybody came. Beside it stands the seasonal naive forecast, as many as a week
 * before, and how far both were off on the days that are known.
 */
final class Forecast {
  static final int WEEKS = 4;

  private final Map<LocalDate, int[]> known;

  /**
   * @param known day → how many came in each half hour; a day without anybody is not in it
   */
  Forecast(Map<LocalDate, int[]> known) {
    this.known = Map.copyOf(known);
  }

  /** As many as a week before; empty where that day is not known. */
  Optional<double[]> naive(LocalDate day) {
    return Optional.ofNullable(known.get(day.minusWeeks(1))).map(Forecast::whole);
  }

  /** The mean of the same weekday over the last weeks; empty where none of those is known. */
  Optional<double[]> mean(LocalDate day) {
    var days = new ArrayList<int[]>();
    for (int week = 1; week <= WEEKS; week++) {
      Optional.ofNullable(known.get(day.minusWeeks(week))).ifPresent(days::add);
    }
    if (days.isEmpty()) {
      return Optional.empty();
    }
    var mean = new double[HalfHours.OF_A_DAY];
    for (var one : days) {
      for (int at = 0; at < mean.length; at++) {
        mean[at] += (double) one[at] / days.size();
      }
    }
    return Optional.of(mean);
  }

  /**
   * How far the two were off.
   *
   * @param days on how many days both could be compared
   * @param mean people per half hour by the mean
   * @param naive people per half hour by the naive forecast
   */
  record Errors(int days, double mean, double naive) {}

  /** How far both were off per half hour in which somebody came; empty without a day to compare. */
  Optional<Errors> errors() {
    double byMean = 0;
    double byNaive = 0;
    long halfHours = 0;
    int days = 0;
    for (var day : known.entrySet()) {
      var naive = naive(day.getKey());
      var mean = mean(day.getKey());
      if (naive.isPresent() && mean.isPresent()) {
        days++;
        for (int at = 0; at < HalfHours.OF_A_DAY; at++) {
          int came = day.getValue()[at];
          if (came > 0 || mean.get()[at] > 0) {
            byMean += Math.abs(came - mean.get()[at]);
            byNaive += Math.abs(came - naive.get()[at]);
            halfHours++;
          }
        }
      }
    }
    return halfHours == 0
        ? Optional.empty()
        : Optional.of(new Errors(days, byMean / halfHours, byNaive / halfHours));
  }

  private static double[] whole(int[] counts) {
    var copy = new double[counts.length];
    for (int at = 0; at < copy.length; at++) {
      copy[at] = counts[at];
    }
    return copy;
  }

  /** The half hours in which somebody is expected. */
  static List<Integer> busy(double[] forecast) {
    return HalfHours.all().stream().filter(at -> forecast[at] > 0).toList();
  }
}
