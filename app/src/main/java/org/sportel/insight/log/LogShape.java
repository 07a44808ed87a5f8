package org.sportel.insight.log;

import java.util.Optional;

/**
 * Which columns of a table, or which objects of an object-centric log, make cases and events.
 *
 * @param caseId the column that names the case, or the type of object that is one
 * @param activity the column that names the activity; without it each row is a case
 * @param time the column with the time of the event
 */
public record LogShape(Optional<String> caseId, Optional<String> activity, Optional<String> time) {

  /** As the file says itself, as XES does. */
  public static LogShape own() {
    return new LogShape(Optional.empty(), Optional.empty(), Optional.empty());
  }
}
