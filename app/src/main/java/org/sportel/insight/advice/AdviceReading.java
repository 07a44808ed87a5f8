package org.sportel.insight.advice;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Figures;
import org.sportel.insight.Indicators;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority.Places;
import org.sportel.visits.advice.AdviceCount;
import org.sportel.visits.advice.AdviceFacts;
import org.springframework.stereotype.Component;

/** Reads what is counted of the last twelve months in the reader's units, in a transaction. */
@Component
final class AdviceReading {
  private static final int BACK = 11;
  private static final String RECEIVED = "received";

  private final AdviceFacts facts;
  private final Figures figures;
  private final Indicators indicators;
  private final Centres centres;
  private final CurrentTenant current;
  private final Clock clock;

  AdviceReading(
      AdviceFacts facts,
      Figures figures,
      Indicators indicators,
      Centres centres,
      CurrentTenant current,
      Clock clock) {
    this.facts = facts;
    this.figures = figures;
    this.indicators = indicators;
    this.centres = centres;
    this.current = current;
    this.clock = clock;
  }

  /** The months, the first one first. */
  List<YearMonth> months() {
    return Stream.iterate(first(), month -> month.plusMonths(1)).limit(BACK + 1L).toList();
  }

  private YearMonth last() {
    return YearMonth.from(clock.instant().atZone(current.get().zone()));
  }

  private YearMonth first() {
    return last().minusMonths(BACK);
  }

  /** Advice given in centres of these units; all of it where they are all. */
  List<AdviceCount> advice(Places places) {
    var seen =
        centres.list().stream()
            .filter(
                one ->
                    places.all()
                        || one.unit().filter(unit -> places.covers(unit.value())).isPresent())
            .map(Centre::id)
            .collect(Collectors.toSet());
    return facts.of(first(), last()).stream()
        .filter(count -> places.all() || seen.contains(count.centre()))
        .toList();
  }

  /** Applications received by month. */
  Map<String, Long> byMonth(Places places) {
    return taken(Dimension.MONTH, places, first(), last());
  }

  /**
   * Applications received by the same keys as advice, of one month or of all; applications are
   * always a matter of the own institution.
   */
  Map<String, Long> by(AdviceSeries.By by, Places places, Optional<YearMonth> month) {
    var from = month.orElseGet(this::first);
    var to = month.orElseGet(this::last);
    return switch (by) {
      case INSTITUTION -> {
        long all =
            taken(Dimension.MONTH, places, from, to).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        yield all == 0 ? Map.of() : Map.of("", all);
      }
      case CENTRE -> taken(Dimension.CENTRE, places, from, to);
      case CHANNEL -> taken(Dimension.CHANNEL, places, from, to);
    };
  }

  private Map<String, Long> taken(
      Dimension dimension, Places places, YearMonth from, YearMonth to) {
    var filter = new FigureFilter(Map.of(), Optional.of(from), Optional.of(to));
    var question = new FigureQuestion(filter, places, current.get().zone(), clock.instant());
    var found = new TreeMap<String, Long>();
    figures
        .by(dimension, List.of(indicators.get(RECEIVED)), question)
        .forEach(
            (key, values) -> {
              var value = values.get(RECEIVED);
              if (value != null && value.signum() > 0) {
                found.put(key, value.longValue());
              }
            });
    return found;
  }
}
