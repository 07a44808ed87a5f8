package org.sportel.visits.replay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sportel.visits.estimate.WaitModel;

/**
 * Walks through recorded days in order, tells everybody who joins a queue how long they will wait,
 * using only what was known then, and looks how long it was. Whoever joins at a state has the last
 * number called, plus those waiting, plus one; a number that falls, or is missing, ends what is
 * known of those waiting.
 */
final class Replay {
  /** Between states further apart than this nobody knows when a desk was open. */
  private static final int LONGEST_PAUSE = 30;

  /** More numbers at once than anybody can call: another counter of numbers. */
  private static final int LARGEST_LEAP = 100;

  private static final double SECONDS = 60;
  private static final double ROUND = 10_000;

  private final Set<Integer> days = new HashSet<>();
  private final List<Double> widths = new ArrayList<>();
  private final List<Double> errors = new ArrayList<>();
  private final List<Double> guessErrors = new ArrayList<>();
  private int held;
  private int noDeskOpen;

  private Replay() {}

  /** Somebody who waits for their number. */
  private record Waiting(HallState joined, int number, WaitModel.Told<String> told) {}

  /** What is known of a queue's day so far. */
  private static final class Line {
    private final Queue<Waiting> waiting = new ArrayDeque<>();
    private OptionalInt called = OptionalInt.empty();
    private int minute;
    private int desks;
  }

  static ReplayReport of(List<HallState> states) {
    var replay = new Replay();
    var offices =
        states.stream()
            .collect(Collectors.groupingBy(HallState::office, TreeMap::new, Collectors.toList()));
    offices.values().forEach(replay::office);
    return replay.report(offices.size());
  }

  private void office(List<HallState> states) {
    var model = new WaitModel<String>();
    var byDay =
        states.stream()
            .collect(Collectors.groupingBy(HallState::day, TreeMap::new, Collectors.toList()));
    days.addAll(byDay.keySet());
    for (var day : byDay.values()) {
      day.sort(Comparator.comparingInt(HallState::minute));
      var lines = new HashMap<String, Line>();
      day.forEach(state -> state(state, lines, model));
      model.nextDay();
    }
  }

  private void state(HallState state, Map<String, Line> lines, WaitModel<String> model) {
    var line = lines.get(state.queue());
    if (line == null) {
      line = new Line();
      lines.put(state.queue(), line);
    } else {
      passed(state, line, model);
    }
    line.called = state.called();
    line.minute = state.minute();
    line.desks = state.desks();
    var number = state.next();
    if (number.isEmpty()) {
      return;
    }
    if (state.desks() == 0) {
      noDeskOpen++;
      return;
    }
    var told = model.tell(state.queue(), state.waiting(), state.desks());
    line.waiting.add(new Waiting(state, number.getAsInt(), told));
  }

  private void passed(HallState state, Line line, WaitModel<String> model) {
    if (state.called().isEmpty() || line.called.isEmpty()) {
      line.waiting.clear();
      return;
    }
    int calls = state.called().getAsInt() - line.called.getAsInt();
    if (calls < 0 || calls > LARGEST_LEAP) {
      line.waiting.clear();
      return;
    }
    int minutes = state.minute() - line.minute;
    if (minutes > 0 && minutes <= LONGEST_PAUSE) {
      model.passed(state.queue(), minutes, calls, (state.desks() + line.desks) / 2.0);
    }
    for (Iterator<Waiting> each = line.waiting.iterator(); each.hasNext(); ) {
      var waiting = each.next();
      if (waiting.number() <= state.called().getAsInt()) {
        each.remove();
        ended(waiting, state.minute() - waiting.joined().minute(), model);
      }
    }
  }

  private void ended(Waiting waiting, int minutes, WaitModel<String> model) {
    var estimate = waiting.told().estimate();
    var wait = Duration.ofMinutes(minutes);
    held += estimate.held(wait) ? 1 : 0;
    widths.add(estimate.most().minus(estimate.least()).toSeconds() / SECONDS);
    errors.add(Math.abs(minutes - estimate.expected().toSeconds() / SECONDS));
    guessErrors.add(Math.abs(minutes - waiting.joined().officeGuess()));
    model.waited(waiting.told(), wait);
  }

  private ReplayReport report(int offices) {
    int observed = widths.size();
    return new ReplayReport(
        offices,
        days.size(),
        observed,
        observed == 0 ? 0 : rounded((double) held / observed),
        median(widths),
        median(errors),
        median(guessErrors),
        noDeskOpen);
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length == 0
        ? 0
        : rounded(
            sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2);
  }

  private static double rounded(double value) {
    return Math.round(value * ROUND) / ROUND;
  }
}
