package org.sportel.workshop.trial;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.procedure.Effect;
import org.sportel.procedure.State;

/** Where a trial run stands; filled while its script is done again. */
public final class TrialRun {
  final Map<Integer, Effect.OpenTask> tasks = new LinkedHashMap<>();
  final Map<Integer, Effect.CallActivity> calls = new LinkedHashMap<>();
  final Map<Integer, Timer> timers = new LinkedHashMap<>();
  final Map<Integer, Effect.AwaitMessage> messages = new LinkedHashMap<>();
  final List<Effect.Stopped> stopped = new ArrayList<>();
  final List<String> passed = new ArrayList<>();
  final List<String> opened = new ArrayList<>();
  final List<String> documents = new ArrayList<>();
  final List<Map<String, ? extends @Nullable Object>> dues = new ArrayList<>();
  final Map<String, @Nullable Object> data = new LinkedHashMap<>();
  private final Map<DeadlineRule.Start, Instant> started = new EnumMap<>(DeadlineRule.Start.class);
  Optional<String> end = Optional.empty();
  Optional<TrialStep> refused = Optional.empty();
  Instant now;
  int done;

  TrialRun(Instant begins) {
    this.now = begins;
    began(DeadlineRule.Start.REGISTRATION);
  }

  /** Something from which a deadline may run happens now; only the first time counts. */
  void began(DeadlineRule.Start event) {
    started.putIfAbsent(event, now);
  }

  /** When what a deadline may run from happened; nothing of what did not. */
  public Map<DeadlineRule.Start, Instant> started() {
    return Collections.unmodifiableMap(started);
  }

  /** Forgets what is no longer waited for. */
  void keep(State state) {
    var open = new LinkedHashSet<Integer>();
    state.waits().forEach(wait -> open.add(wait.id()));
    List.of(tasks, calls, timers, messages).forEach(waits -> waits.keySet().retainAll(open));
  }

  /** A timer that runs. */
  public record Timer(String element, Instant due) {}

  /** Tasks that wait for a person, the oldest first. */
  public List<Effect.OpenTask> tasks() {
    return List.copyOf(tasks.values());
  }

  /** Activities of the program whose answer is asked from whoever tries. */
  public List<Effect.CallActivity> calls() {
    return List.copyOf(calls.values());
  }

  /** Timers, the next one first. */
  public List<Timer> timers() {
    return timers.values().stream().sorted(java.util.Comparator.comparing(Timer::due)).toList();
  }

  /** Names of the messages that are waited for. */
  public Set<String> messages() {
    var names = new LinkedHashSet<String>();
    messages.values().forEach(wait -> names.add(wait.message()));
    return names;
  }

  /** Where the run cannot go on, and why. */
  public List<Effect.Stopped> stopped() {
    return List.copyOf(stopped);
  }

  /** Ids of elements passed, in order. */
  public List<String> passed() {
    return List.copyOf(passed);
  }

  /** Ids of the tasks of people in the order in which they began. */
  public List<String> opened() {
    return List.copyOf(opened);
  }

  /** Titles of the documents that were issued. */
  public List<String> documents() {
    return List.copyOf(documents);
  }

  /**
   * What the applicant was asked to pay, one line each, the same in every language; the words of
   * the card where the procedure leaves the sum to it.
   */
  public List<String> dues(String card) {
    return dues.stream()
        .map(
            due ->
                due.get("amount") == null
                    ? card
                    : ("DUE " + plain(due.get("amount")) + " " + plain(due.get("currency")))
                        .strip())
        .toList();
  }

  /** 12.50 and 12.5 are the same sum. */
  private static String plain(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal sum -> sum.stripTrailingZeros().toPlainString();
      case Number number -> new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
      default -> value.toString();
    };
  }

  /** The values of the procedure. */
  public Map<String, @Nullable Object> data() {
    return Collections.unmodifiableMap(data);
  }

  /** The end event; empty while it runs. */
  public Optional<String> end() {
    return end;
  }

  /** The first step of the script that no longer applies; the rest was not done. */
  public Optional<TrialStep> refused() {
    return refused;
  }

  /** How many steps of the script were done. */
  public int done() {
    return done;
  }

  /** The run's own time. */
  public Instant now() {
    return now;
  }

  /** Elements where something waits now. */
  public Set<String> open() {
    var open = new LinkedHashSet<String>();
    tasks.values().forEach(task -> open.add(task.element()));
    calls.values().forEach(call -> open.add(call.element()));
    messages.values().forEach(wait -> open.add(wait.element()));
    timers.values().forEach(timer -> open.add(timer.element()));
    stopped.forEach(stop -> open.add(stop.element()));
    return open;
  }
}
