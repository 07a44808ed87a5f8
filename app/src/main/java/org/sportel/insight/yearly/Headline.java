package org.sportel.insight.yearly;

import static org.sportel.web.Texts.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.insight.words.ValueWords;
import org.sportel.web.Texts;

/** One sentence that says what changed most. */
final class Headline {
  /** Fewer than that on either side are not compared: chance would write the headline. */
  private static final int FEWEST = 10;

  /** A change below that is not one. */
  private static final double LEAST = 0.1;

  /** So many percentage points count as much as a doubling. */
  private static final double POINTS = 20;

  private record Change(String code, double weight, List<String> words) {}

  private Headline() {}

  /** The sentence; empty where there is nothing to compare with. */
  static String of(ComparedSpan span) {
    return span.before().map(before -> sentence(span, before)).orElse("");
  }

  private static String sentence(ComparedSpan span, ComparedSpan.Before before) {
    var period = period(span);
    var compared = t(before.year() ? "insight.yearly.year" : "insight.yearly.before");
    var greatest =
        changes(span.now(), before.values()).stream()
            .max(Comparator.comparingDouble(change -> Math.abs(change.weight())))
            .filter(change -> Math.abs(change.weight()) >= LEAST);
    if (greatest.isEmpty()) {
      return t("insight.yearly.SAME", period, compared);
    }
    var change = greatest.get();
    return t(
        "insight.yearly." + change.code() + (change.weight() > 0 ? ".UP" : ".DOWN"),
        period,
        compared,
        change.words().get(0),
        change.words().get(1),
        change.words().get(2));
  }

  /** The months in words. */
  static String period(ComparedSpan span) {
    return span.from().equals(span.to())
        ? Texts.month(span.to())
        : t("insight.yearly.period", Texts.month(span.from()), Texts.month(span.to()));
  }

  private static List<Change> changes(Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
    var changes = new ArrayList<Change>();
    for (var code : List.of("received", "decided")) {
      var many = ComparedSpan.count(now, code);
      var earlier = ComparedSpan.count(before, code);
      if (many >= FEWEST && earlier >= FEWEST) {
        var percent = Math.round(Math.abs(many - earlier) * 100.0 / earlier);
        changes.add(
            new Change(
                code,
                log(many, earlier),
                List.of(Texts.number(many), Texts.number(percent), Texts.number(earlier))));
      }
    }
    if (enough(now, "decided") && enough(before, "decided")) {
      points("on-time", ComparedSpan::onTime, now, before).ifPresent(changes::add);
      median(now, before).ifPresent(changes::add);
    }
    if (enough(now, "received") && enough(before, "received")) {
      points("without", ComparedSpan::without, now, before).ifPresent(changes::add);
    }
    return changes;
  }

  private static boolean enough(Map<String, BigDecimal> values, String code) {
    return ComparedSpan.count(values, code) >= FEWEST;
  }

  private static Optional<Change> points(
      String code,
      Function<Map<String, BigDecimal>, Optional<BigDecimal>> share,
      Map<String, BigDecimal> now,
      Map<String, BigDecimal> before) {
    return share
        .apply(now)
        .flatMap(
            here ->
                share
                    .apply(before)
                    .map(
                        there ->
                            new Change(
                                code,
                                here.subtract(there).doubleValue() / POINTS,
                                List.of(
                                    Texts.number(here),
                                    Texts.number(
                                        here.subtract(there)
                                            .abs()
                                            .setScale(1, RoundingMode.HALF_UP)),
                                    Texts.number(there)))));
  }

  private static Optional<Change> median(
      Map<String, BigDecimal> now, Map<String, BigDecimal> before) {
    var here = ComparedSpan.median(now).filter(seconds -> seconds.signum() > 0);
    var there = ComparedSpan.median(before).filter(seconds -> seconds.signum() > 0);
    return here.flatMap(
        mine ->
            there.map(
                earlier ->
                    new Change(
                        "median",
                        log(mine.doubleValue(), earlier.doubleValue()),
                        List.of(
                            ValueWords.duration(mine),
                            ValueWords.duration(mine.subtract(earlier).abs()),
                            ValueWords.duration(earlier)))));
  }

  /** One for a doubling, minus one for a halving. */
  private static double log(double now, double before) {
    return Math.log(now / before) / Math.log(2);
  }
}
