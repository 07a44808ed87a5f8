package org.sportel.insight.recomputed;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureQuestion;
import org.sportel.insight.Indicator;

/** The definitions of the figures of cases in plain code, without the rows kept for them. */
record CountedAgain(Indicator indicator, FigureQuestion question) {
  /** The value; empty where it is one of nothing. */
  Optional<BigDecimal> of(Collection<JournalCase> cases) {
    var counted = cases.stream().filter(this::meant).filter(this::which).filter(this::in).toList();
    return switch (indicator.measure()) {
      case COUNT -> Optional.of(BigDecimal.valueOf(counted.size()));
      case CORRECTIONS ->
          Optional.of(
              BigDecimal.valueOf(counted.stream().mapToInt(JournalCase::corrections).sum()));
      case VISITS ->
          counted.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  BigDecimal.valueOf(
                      counted.stream().mapToInt(JournalCase::visits).average().orElseThrow()));
      case MEDIAN -> quantile(counted, 0.5);
      case P90 -> quantile(counted, 0.9);
    };
  }

  private boolean meant(JournalCase one) {
    var places = question.places();
    return (places.all()
            || places.units().stream()
                .anyMatch(unit -> unit.toString().equals(one.key(Dimension.UNIT))))
        && question.filter().values().entrySet().stream()
            .allMatch(value -> one.key(value.getKey()).equals(value.getValue()));
  }

  private boolean which(JournalCase one) {
    return switch (indicator.which()) {
      case ALL -> true;
      case DECIDED -> one.decided().isPresent();
      case ON_TIME -> one.due().isPresent() && decidedBy(one, one.due().get());
      case LATE ->
          one.due().isPresent() && one.decided().isPresent() && !decidedBy(one, one.due().get());
      case OPEN -> one.open();
      case OPEN_OVERDUE -> one.overdue(question.now());
      case WITHOUT_DEADLINE -> one.due().isEmpty();
      case CORRECTED -> one.corrections() > 0;
      case DECIDED_HERE -> one.decided().isPresent() && !one.imported();
    };
  }

  private static boolean decidedBy(JournalCase one, Instant moment) {
    return one.decided().filter(at -> !at.isAfter(moment)).isPresent();
  }

  private boolean in(JournalCase one) {
    return switch (indicator.anchor()) {
      case RECEIVED -> within(one.received());
      case DECIDED -> one.decided().filter(this::within).isPresent();
      case NOW -> true;
    };
  }

  private boolean within(Instant at) {
    var zone = question.zone();
    return question.from().filter(day -> at.isBefore(day.atStartOfDay(zone).toInstant())).isEmpty()
        && question
            .until()
            .filter(day -> !at.isBefore(day.atStartOfDay(zone).toInstant()))
            .isEmpty();
  }

  private static Optional<BigDecimal> quantile(List<JournalCase> cases, double part) {
    if (cases.isEmpty()) {
      return Optional.empty();
    }
    double[] sorted = cases.stream().mapToDouble(JournalCase::seconds).sorted().toArray();
    var place = (sorted.length - 1) * part;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return Optional.of(
        BigDecimal.valueOf(sorted[below] + (sorted[above] - sorted[below]) * (place - below)));
  }
}
