package org.sportel.insight.advice;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sportel.visits.advice.AdviceCount;

/** Puts consultations, tutor sessions and applications side by side under the same keys. */
final class AdviceSeries {
  private AdviceSeries() {}

  /** By what the series are told apart. */
  enum By {
    /** Whose matter it was. */
    INSTITUTION,
    /** Where. */
    CENTRE,
    /** How. */
    CHANNEL;

    /** The key of a count; empty for the own institution, and for a way that was not noted. */
    String key(AdviceCount count) {
      return switch (this) {
        case INSTITUTION -> count.institution().map(id -> id.value().toString()).orElse("");
        case CENTRE -> count.centre().value().toString();
        case CHANNEL -> count.channel();
      };
    }
  }

  /** What stands under one key; nothing is the sum of two others. */
  record Line(int consultations, int minutes, int sessions, long applications) {
    static final Line NONE = new Line(0, 0, 0, 0);

    Line and(AdviceCount count) {
      return switch (count.kind()) {
        case CONSULTATION ->
            new Line(
                consultations + count.count(), minutes + count.minutes(), sessions, applications);
        case TUTOR_SESSION ->
            new Line(consultations, minutes, sessions + count.count(), applications);
      };
    }

    Line and(long taken) {
      return new Line(consultations, minutes, sessions, applications + taken);
    }
  }

  /** A line for each key, keys in order. */
  static Map<String, Line> of(
      List<AdviceCount> counts, Function<AdviceCount, String> key, Map<String, Long> taken) {
    var lines = new TreeMap<String, Line>();
    counts.forEach(
        count ->
            lines.merge(key.apply(count), Line.NONE.and(count), (old, none) -> old.and(count)));
    taken.forEach(
        (one, many) -> lines.merge(one, Line.NONE.and(many), (old, none) -> old.and(many)));
    return lines;
  }

  /** The lines of months, also of those without anything. */
  static Map<String, Line> months(
      List<AdviceCount> counts, Map<String, Long> taken, List<YearMonth> all) {
    var lines = of(counts, count -> count.month().toString(), taken);
    all.forEach(month -> lines.putIfAbsent(month.toString(), Line.NONE));
    return lines;
  }
}
