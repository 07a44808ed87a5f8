package org.sportel.visits.estimate;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Walks through a hall's past in order and teaches a model what it could have known then. */
public final class PastStays<Q, C> {
  /** A counter that called nobody of a queue for so long does not serve it. */
  private static final Duration IDLE = Duration.ofMinutes(45);

  /** A serving longer than this was forgotten at the counter. */
  private static final Duration FORGOTTEN = Duration.ofHours(3);

  private static final double SECONDS = 60;

  private final WaitModel<Q> model = new WaitModel<>();
  private final Map<Q, Set<PastStay<Q, C>>> waiting = new HashMap<>();
  private final Map<Q, Map<C, Instant>> seen = new HashMap<>();
  private final Map<PastStay<Q, C>, WaitModel.Told<Q>> told = new HashMap<>();

  private PastStays() {}

  /** Something that happened to a stay. */
  private record Moment<Q, C>(Instant at, PastStay<Q, C> stay, Kind kind) {}

  private enum Kind {
    ENDED,
    JOINED,
    CALLED
  }

  /** What the past teaches; the days in order. */
  public static <Q, C> WaitModel<Q> teach(List<PastStay<Q, C>> stays) {
    var past = new PastStays<Q, C>();
    Optional<LocalDate> day = Optional.empty();
    for (var moment : past.moments(stays)) {
      var today = moment.stay().day();
      if (day.isPresent() && !day.get().equals(today)) {
        past.nextDay();
      }
      day = Optional.of(today);
      past.take(moment);
    }
    return past.model;
  }

  private List<Moment<Q, C>> moments(List<PastStay<Q, C>> stays) {
    var moments = new ArrayList<Moment<Q, C>>();
    for (var stay : stays) {
      moments.add(new Moment<>(stay.joined(), stay, Kind.JOINED));
      moments.add(new Moment<>(stay.called(), stay, Kind.CALLED));
      stay.ended().ifPresent(at -> moments.add(new Moment<>(at, stay, Kind.ENDED)));
    }
    moments.sort(
        Comparator.comparing((Moment<Q, C> moment) -> moment.stay().day())
            .thenComparing(Moment::at)
            .thenComparing(Moment::kind));
    return moments;
  }

  private void nextDay() {
    model.nextDay();
    waiting.clear();
    seen.clear();
    told.clear();
  }

  private void take(Moment<Q, C> moment) {
    var stay = moment.stay();
    switch (moment.kind()) {
      case JOINED -> {
        int counters = counters(stay.queue(), moment.at());
        var before = waiting.computeIfAbsent(stay.queue(), queue -> new HashSet<>());
        if (counters > 0) {
          told.put(stay, model.tell(stay.queue(), before.size(), counters));
        }
        before.add(stay);
      }
      case CALLED -> {
        seen(stay, moment.at());
        waiting.getOrDefault(stay.queue(), new HashSet<>()).remove(stay);
        var estimate = told.remove(stay);
        if (estimate != null) {
          model.waited(estimate, Duration.between(stay.joined(), stay.called()));
        }
      }
      case ENDED -> {
        seen(stay, moment.at());
        var serving = Duration.between(stay.called(), moment.at());
        if (serving.compareTo(FORGOTTEN) < 0) {
          model.passed(stay.queue(), serving.toSeconds() / SECONDS, 1, 1);
        }
      }
    }
  }

  private void seen(PastStay<Q, C> stay, Instant at) {
    seen.computeIfAbsent(stay.queue(), queue -> new HashMap<>()).put(stay.counter(), at);
  }

  private int counters(Q queue, Instant at) {
    return (int)
        seen.getOrDefault(queue, Map.of()).values().stream()
            .filter(last -> Duration.between(last, at).compareTo(IDLE) <= 0)
            .count();
  }
}
