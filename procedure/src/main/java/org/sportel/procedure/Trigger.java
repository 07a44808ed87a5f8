package org.sportel.procedure;

/** What an {@link Event} waits for or throws. */
public sealed interface Trigger {

  /** Nothing: a plain event. */
  record None() implements Trigger {}

  /** A point in time (10.5.5). */
  record Timer(Kind kind, Formula when) implements Trigger {
    /** How the expression is read. */
    public enum Kind {
      /** A date or date-time. */
      DATE,
      /** A duration from now. */
      DURATION,
      /** {@code R3/PT1H}: so often, so far apart; {@code R/PT1H} without end. */
      CYCLE
    }
  }

  /**
   * A message from outside.
   *
   * @param name its name
   * @param key what the arriving message's key must equal; empty when any key will do
   */
  record Message(Formula name, Formula key) implements Trigger {}

  /**
   * A business error.
   *
   * @param code the code thrown or caught; empty catches every error
   */
  record Error(String code) implements Trigger {}

  /**
   * An escalation.
   *
   * @param code the code thrown or caught; empty catches every escalation
   */
  record Escalation(String code) implements Trigger {}

  /** Ends the whole scope at once. */
  record Terminate() implements Trigger {}

  /** Sends something by an activity of the program and waits for its answer. */
  record Sending(Activity.Call call) implements Trigger {}
}
