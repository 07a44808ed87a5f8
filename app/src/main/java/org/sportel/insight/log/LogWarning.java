package org.sportel.insight.log;

/**
 * Something odd in a log that is taken in all the same: as given, mended, or left out.
 *
 * @param count how often
 * @param detail an attribute's name where the warning is about one, the first line where something
 *     was mended or left out, else empty
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
    /** Events without a time, or with one that says it is not known: left out. */
    EVENT_WITHOUT_TIME,
    /** Events that name no case: left out. */
    EVENT_OUTSIDE_CASE,
    /** Attributes without a key: left out. */
    ATTRIBUTE_WITHOUT_KEY,
    /** Rows without a case: left out. */
    ROW_WITHOUT_CASE,
    /** Rows with more or fewer cells than columns: what is missing is empty. */
    ROW_UNEVEN,
    /** Bytes in another encoding than the file's: read as Windows-1252. */
    ENCODING_MENDED,
    /** An attribute asked for that no case has. */
    ATTRIBUTE_NOWHERE
  }

  /** {@code insight.warning.<KIND>}. */
  public String messageKey() {
    return "insight.warning." + kind;
  }
}
