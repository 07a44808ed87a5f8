package org.sportel.insight.log;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Which attributes of a log mean what. A name is looked up on the events, then on the case: start
 * and channel on the first event that has it, end, deadline and unit on the last.
 *
 * @param start when processing began; without it the first event
 * @param end when the case ended; without it no case has ended
 * @param deadline by when it had to end
 * @param status what became of it, kept of ended cases
 * @param dates how dates are read
 */
public record LogColumns(
    Optional<String> start,
    Optional<String> end,
    Optional<String> deadline,
    Optional<String> channel,
    Optional<String> unit,
    Optional<String> status,
    LogDates dates) {

  /** Without a status, dates as ISO 8601 writes them. */
  public LogColumns(
      Optional<String> start,
      Optional<String> end,
      Optional<String> deadline,
      Optional<String> channel,
      Optional<String> unit) {
    this(start, end, deadline, channel, unit, Optional.empty(), LogDates.UTC);
  }

  /** No attribute means anything but the standard ones. */
  public static LogColumns none() {
    return new LogColumns(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The names that were given. */
  Stream<String> given() {
    return Stream.of(start, end, deadline, channel, unit, status).flatMap(Optional::stream);
  }

  /** When processing of a case began, by the column alone. */
  public Optional<Instant> start(LogCase log) {
    return date(start, log::first);
  }

  /** When a case ended. */
  public Optional<Instant> end(LogCase log) {
    return date(end, log::last);
  }

  /** By when a case had to end. */
  public Optional<Instant> deadline(LogCase log) {
    return date(deadline, log::last);
  }

  /** How a case arrived. */
  public Optional<String> channel(LogCase log) {
    return channel.flatMap(log::first).map(LogAttribute::text);
  }

  /** Where a case lies. */
  public Optional<String> unit(LogCase log) {
    return unit.flatMap(log::last).map(LogAttribute::text);
  }

  /** Where a step was done: on the event, then on the case. */
  public Optional<String> unit(LogCase log, LogEvent event) {
    return unit.flatMap(
        key ->
            event
                .text(key)
                .or(() -> Optional.ofNullable(log.attributes().get(key)).map(LogAttribute::text)));
  }

  /** What became of it. */
  public Optional<String> status(LogCase log) {
    return status.flatMap(log::last).map(LogAttribute::text);
  }

  private Optional<Instant> date(
      Optional<String> column, Function<String, Optional<LogAttribute>> lookUp) {
    return column.flatMap(lookUp).flatMap(dates::of);
  }
}
