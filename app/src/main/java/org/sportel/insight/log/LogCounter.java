package org.sportel.insight.log;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sportel.insight.log.LogRefusal.Reason;

/** Checks the cases of a log as they come and counts them. */
public final class LogCounter implements LogCases {
  private static final int LARGEST_PAIRS = 10;

  private final LogColumns columns;
  private final Map<String, String> digests = new HashMap<>();
  private final Set<String> activities = new HashSet<>();
  private final Set<String> staff = new HashSet<>();
  private final Set<ByteBuffer> variants = new HashSet<>();
  private final Map<Step, Long> follows = new HashMap<>();
  private final Spreads spans = new Spreads();
  private final Spreads processing = new Spreads();
  private final Spreads sizes = new Spreads();
  private final EndCounter ends = new EndCounter();
  private final LogWarnings warnings;
  private long events;
  private long occurrences;
  private long handOvers;

  /** One activity after another. */
  private record Step(String from, String to) {}

  /** Counts with these attributes as start, end, deadline, channel and unit. */
  public LogCounter(LogColumns columns) {
    this.columns = columns;
    this.warnings = new LogWarnings(columns);
  }

  /**
   * Takes in a case.
   *
   * @throws LogRefusal when a case of that name with other content was there before, or a column
   *     that should hold a date does not
   */
  @Override
  public void accept(LogCase log) {
    var digest = CaseDigest.of(log);
    var before = digests.putIfAbsent(log.name(), digest);
    if (before != null) {
      if (!before.equals(digest)) {
        throw new LogRefusal(Reason.CASE_TWICE, log.place(), log.name());
      }
      warnings.add(LogWarning.Kind.CASE_REPEATED);
      return;
    }
    countSteps(log.events());
    countTimes(log);
    warnings.look(log);
  }

  @Override
  public void mended(LogWarning.Kind kind, SourcePosition place) {
    warnings.add(kind, place);
  }

  /** How many events have been counted. */
  public long events() {
    return events;
  }

  /** Fingerprints of the cases by name, in no order. */
  public Map<String, String> digests() {
    return Map.copyOf(digests);
  }

  /** The figures so far; the given function puts warnings into words. */
  public LogFigures figures(Function<LogWarning, String> words) {
    return new LogFigures(
        digests.size(),
        events,
        activities.size(),
        staff.size(),
        spans.seconds(),
        sizes.sizes(),
        new LogFigures.Flow(variants.size(), follows(), handOvers),
        ends.ends(),
        ends.channels(),
        warnings.all().stream().map(words).toList());
  }

  /** From start to end of the ended cases. */
  public LogFigures.Spread processing() {
    return processing.seconds();
  }

  private void countSteps(List<LogEvent> steps) {
    events += steps.size();
    sizes.add(steps.size());
    variants.add(CaseDigest.of(steps.stream().map(LogEvent::activity).toList()));
    Optional<LogEvent> before = Optional.empty();
    for (var step : steps) {
      activities.add(step.activity());
      step.resource().ifPresent(staff::add);
      before.ifPresent(earlier -> countPair(earlier, step));
      before = Optional.of(step);
    }
  }

  private void countPair(LogEvent earlier, LogEvent later) {
    follows.merge(new Step(earlier.activity(), later.activity()), 1L, Long::sum);
    occurrences++;
    var who = later.resource();
    if (who.isPresent() && earlier.resource().filter(who.get()::equals).isEmpty()) {
      handOvers += earlier.resource().isPresent() ? 1 : 0;
    }
  }

  private void countTimes(LogCase log) {
    var steps = log.events();
    spans.add(steps.isEmpty() ? 0 : millis(steps.getFirst().at(), steps.getLast().at()));
    var end = columns.end(log);
    ends.add(columns.channel(log), end, columns.deadline(log));
    var start = columns.start(log).or(() -> steps.stream().map(LogEvent::at).findFirst());
    if (start.isPresent() && end.isPresent()) {
      processing.add(millis(start.get(), end.get()));
    }
  }

  private static long millis(Instant from, Instant to) {
    return Duration.between(from, to).toMillis();
  }

  private LogFigures.Follows follows() {
    var largest =
        follows.entrySet().stream()
            .map(
                pair ->
                    new LogFigures.Pair(pair.getKey().from(), pair.getKey().to(), pair.getValue()))
            .sorted(
                Comparator.comparingLong(LogFigures.Pair::count)
                    .reversed()
                    .thenComparing(LogFigures.Pair::from)
                    .thenComparing(LogFigures.Pair::to))
            .limit(LARGEST_PAIRS)
            .toList();
    return new LogFigures.Follows(follows.size(), occurrences, largest);
  }

  /** Ends and deadlines, over all and by channel. */
  private static final class EndCounter {
    private final Map<String, Long> channels = new HashMap<>();
    private final Map<String, LogFigures.Timeliness> byChannel = new HashMap<>();
    private LogFigures.Timeliness all = new LogFigures.Timeliness(0, 0, 0);

    void add(Optional<String> channel, Optional<Instant> end, Optional<Instant> deadline) {
      channel.ifPresent(name -> channels.merge(name, 1L, Long::sum));
      if (end.isEmpty()) {
        return;
      }
      var late = deadline.filter(end.get()::isAfter).isPresent();
      var one = new LogFigures.Timeliness(1, deadline.isPresent() && !late ? 1 : 0, late ? 1 : 0);
      all = sum(all, one);
      channel.ifPresent(name -> byChannel.merge(name, one, EndCounter::sum));
    }

    LogFigures.Ends ends() {
      var sorted = new LinkedHashMap<String, LogFigures.Timeliness>();
      channels().keySet().stream()
          .filter(byChannel::containsKey)
          .forEach(name -> sorted.put(name, byChannel.getOrDefault(name, all)));
      return new LogFigures.Ends(all, sorted);
    }

    Map<String, Long> channels() {
      var sorted = new LinkedHashMap<String, Long>();
      channels.entrySet().stream()
          .sorted(
              Map.Entry.<String, Long>comparingByValue()
                  .reversed()
                  .thenComparing(Map.Entry.comparingByKey()))
          .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
      return sorted;
    }

    private static LogFigures.Timeliness sum(LogFigures.Timeliness a, LogFigures.Timeliness b) {
      return new LogFigures.Timeliness(
          a.ended() + b.ended(), a.onTime() + b.onTime(), a.late() + b.late());
    }
  }
}
