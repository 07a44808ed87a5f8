package org.sportel.insight.log;

/**
 * Something odd in a log that is taken in all the same, as given.
 *
 * @param count how often
 * @param detail an attribute's name where the warning is about one, else empty
 */
public record LogWarning(Kind kind, long count, String detail) {
  /** What is odd. */
  public enum Kind {
    /** Events without an activity's name. */
    NO_ACTIVITY,
    /** Cases without a single event. */
    NO_EVENTS,
    /** The same case, unchanged, again in the file: counted once. */
    CASE_REPEATED,
    /** Cases that end before they start. */
    END_BEFORE_START,
    /** Cases with an event after their end. */
    EVENT_AFTER_END,
    /** Cases with an event before their start. */
    EVENT_BEFORE_START,
    /** Ended cases without a deadline: neither on time nor late. */
    NO_DEADLINE,
    /** An attribute asked for that no case has. */
    ATTRIBUTE_NOWHERE
  }

  /** {@code insight.warning.<KIND>}. */
  public String messageKey() {
    return "insight.warning." + kind;
  }
}
