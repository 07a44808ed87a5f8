package org.sportel.insight.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes a log case by case. */
public sealed interface LogWriter extends AutoCloseable permits XesWriter, OcelWriter {
  /** Something that is neither a case nor belongs to one, such as a visit's ticket being called. */
  record Happening(String id, String type, Instant at, List<Thing> things) {
    /** Copies the things. */
    public Happening {
      things = List.copyOf(things);
    }
  }

  /**
   * What an event is about.
   *
   * @param isNew whether it is told here for the first time
   */
  record Thing(String id, String type, String role, boolean isNew, Map<String, String> values) {
    /** Copies the values. */
    public Thing {
      values = Map.copyOf(values);
    }
  }

  /** Writes a case with its events. */
  void write(LogCase log);

  /** Writes an event of its own; a log that knows cases alone leaves it out. */
  default void write(Happening happening) {}

  /** Ends the log. */
  @Override
  void close();
}
