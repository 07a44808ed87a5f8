package org.sportel.insight.log;

import java.util.function.Consumer;

/** Takes the cases of a log as they come, and what had to be mended or left out on the way. */
@FunctionalInterface
public interface LogCases extends Consumer<LogCase> {
  /** Notes that something was mended or left out; ignored by whoever does not report. */
  default void mended(LogWarning.Kind kind, SourcePosition place) {}
}
