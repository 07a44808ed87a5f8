package org.sportel.insight.declared;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.insight.Dimension;
import org.sportel.insight.JournalPages;
import org.sportel.insight.declared.IndicatorFormula.Kind;
import org.sportel.platform.TenantId;
import org.springframework.stereotype.Component;

/**
 * Computes a formula from the journal itself, without the rows that are kept for it: slow, plain,
 * and the same value.
 */
@Component
public final class JournalMeasuring {
  private static final Comparator<EventFact> BY_TIME =
      Comparator.comparing(EventFact::at).thenComparing(fact -> fact.id().toString());

  private final JournalPages pages;
  private final EventKinds kinds;

  JournalMeasuring(JournalPages pages, EventKinds kinds) {
    this.kinds = kinds;
    this.pages = pages;
  }

  /** The value over the whole window; the journal is read in many short transactions. */
  public Measured total(TenantId tenant, IndicatorFormula formula, IndicatorQuestion question) {
    var bySubject = read(tenant, formula);
    var window = new Window(formula, question);
    List<Double> values = new ArrayList<>();
    Set<UUID> subjects = new HashSet<>();
    bySubject.forEach(
        (subject, events) -> {
          events.sort(BY_TIME);
          var found = window.values(events);
          values.addAll(found);
          if (!found.isEmpty()) {
            subjects.add(subject);
          }
        });
    return statistic(formula, values, subjects.size());
  }

  private Map<UUID, List<EventFact>> read(TenantId tenant, IndicatorFormula formula) {
    var types = new TreeSet<>(formula.from());
    types.addAll(formula.to());
    var modules = new TreeSet<String>();
    types.forEach(type -> modules.add(module(type)));
    if (types.stream().anyMatch(OfVisits.ALL::contains)) {
      OfVisits.TOLD_BY.forEach(type -> modules.add(module(type)));
    }
    var bySubject = new HashMap<UUID, List<EventFact>>();
    var known = new HashMap<UUID, EventFact.Keys>();
    for (var module : modules) {
      pages.each(
          tenant,
          module,
          entry ->
              EventFact.of(entry, kinds).stream()
                  .map(fact -> fact.completed(known))
                  .filter(fact -> types.contains(fact.type()))
                  .forEach(
                      fact ->
                          bySubject
                              .computeIfAbsent(fact.subject(), _ -> new ArrayList<>())
                              .add(fact)));
    }
    return bySubject;
  }

  private static String module(String type) {
    return type.substring(0, type.indexOf('.') + 1);
  }

  /** What of a subject's events counts. */
  private record Window(IndicatorFormula formula, IndicatorQuestion question) {
    List<Double> values(List<EventFact> events) {
      if (!formula.kind().ends()) {
        return events.stream()
            .filter(event -> starts(event) && within(event.at()) && meant(event))
            .flatMap(
                event -> formula.kind() == Kind.COUNT ? Stream.of(1.0) : event.number().stream())
            .toList();
      }
      if (formula.kind() == Kind.STANDING) {
        return standing(events);
      }
      var begun = events.stream().filter(this::starts).findFirst();
      var ended =
          begun.flatMap(
              first ->
                  events.stream()
                      .filter(event -> formula.to().contains(event.type()))
                      .filter(event -> !event.at().isBefore(first.at()))
                      .findFirst());
      if (begun.filter(this::meant).isEmpty()) {
        return List.of();
      }
      if (formula.kind() == Kind.SHARE) {
        var met = ended.filter(end -> inTime(begun.get(), end)).isPresent();
        return within(begun.get().at()) ? List.of(met ? 1.0 : 0.0) : List.of();
      }
      return ended
          .filter(end -> within(end.at()))
          .map(end -> List.of(seconds(begun.get(), end)))
          .orElse(List.of());
    }

    /** Its last beginning before the window ends, unless something ended it until then. */
    private List<Double> standing(List<EventFact> events) {
      var last = Optional.<EventFact>empty();
      for (var event : events) {
        if (!event.at().isBefore(question.ends())) {
          break;
        }
        if (starts(event)) {
          last = Optional.of(event);
        } else if (formula.to().contains(event.type())) {
          last = Optional.empty();
        }
      }
      return last.filter(one -> within(one.at()) && meant(one))
          .map(_ -> List.of(1.0))
          .orElse(List.of());
    }

    private boolean starts(EventFact event) {
      return formula.from().contains(event.type());
    }

    private boolean within(Instant at) {
      return !at.isBefore(question.begins()) && at.isBefore(question.ends());
    }

    private boolean inTime(EventFact begun, EventFact end) {
      return formula.targetSeconds().filter(target -> seconds(begun, end) > target).isEmpty();
    }

    private boolean meant(EventFact event) {
      var filters = question.filters(formula);
      var units = question.places();
      return filters.entrySet().stream()
              .allMatch(one -> key(event, one.getKey()).equals(one.getValue()))
          && (units.all()
              || units.units().stream()
                  .anyMatch(unit -> unit.toString().equals(event.keys().unit())));
    }

    private static String key(EventFact event, Dimension dimension) {
      return switch (dimension) {
        case SERVICE -> event.keys().service();
        case UNIT -> event.keys().unit();
        case CENTRE -> event.keys().centre();
        case QUEUE -> event.keys().queue();
        case CHANNEL -> event.keys().channel();
        case CATEGORY -> event.keys().category();
        case VERSION, MONTH -> throw new IllegalArgumentException("no key");
      };
    }

    private static double seconds(EventFact begun, EventFact end) {
      return Duration.between(begun.at(), end.at()).toNanos() / 1e9;
    }
  }

  private static Measured statistic(IndicatorFormula formula, List<Double> values, int subjects) {
    if (values.isEmpty()) {
      return Measured.nothing();
    }
    var sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    var sum = values.stream().mapToDouble(Double::doubleValue).sum();
    var target = formula.targetSeconds().orElse(0L);
    return switch (formula.statistic()) {
      case EVENTS -> measured(sorted.length, sorted.length);
      case SUBJECTS -> measured(subjects, subjects);
      case SUM -> measured(sum, sorted.length);
      case MEDIAN -> measured(quantile(sorted, 0.5), sorted.length);
      case P90 -> measured(quantile(sorted, 0.9), sorted.length);
      case MEAN, ENDED -> measured(sum / sorted.length, sorted.length);
      case UNDER_TARGET ->
          measured(
              (double) values.stream().filter(value -> value <= target).count() / sorted.length,
              sorted.length);
    };
  }

  private static Measured measured(double value, long sample) {
    return new Measured(Optional.of(BigDecimal.valueOf(value)), sample);
  }

  private static double quantile(double[] sorted, double part) {
    var place = (sorted.length - 1) * part;
    var below = (int) Math.floor(place);
    var above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
  }
}
