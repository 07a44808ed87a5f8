package org.sportel.procedure;

/**
 * One thing of the world a token waits for.
 *
 * @param id key named by effects and occurrences; never used again in the same case
 * @param kind what it is
 * @param element the task or event that waits
 * @param message name of the message; empty otherwise
 * @param key correlation key of the message, empty when any will do; the cycle of a cycle timer
 * @param left how often a cycle timer fires after the next time; −1 without end
 */
public record Wait(int id, Kind kind, String element, String message, String key, int left) {

  /** What is waited for. */
  public enum Kind {
    /** A person to complete a task. */
    TASK,
    /** The program to answer a call. */
    CALL,
    /** A point in time. */
    TIMER,
    /** A message. */
    MESSAGE
  }

  /** A task. */
  public static Wait task(int id, String element) {
    return new Wait(id, Kind.TASK, element, "", "", 0);
  }

  /** A call. */
  public static Wait call(int id, String element) {
    return new Wait(id, Kind.CALL, element, "", "", 0);
  }

  /** A timer. */
  public static Wait timer(int id, String element, String cycle, int left) {
    return new Wait(id, Kind.TIMER, element, "", cycle, left);
  }

  /** A message. */
  public static Wait message(int id, String element, String message, String key) {
    return new Wait(id, Kind.MESSAGE, element, message, key, 0);
  }
}
