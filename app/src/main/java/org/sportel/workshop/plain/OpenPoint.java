package org.sportel.workshop.plain;

/**
 * Something that a drawn procedure leaves open.
 *
 * @param id of the element it stands at
 * @param label the element's name; its id where it has none
 * @param said what the file says of it: a class, a topic, a lane's name; may be empty
 */
public record OpenPoint(Kind kind, String id, String label, String said) {
  /** What is open. */
  public enum Kind {
    /** Which of several processes runs. */
    POOL,
    /** Which unit does the tasks of a lane. */
    LANE,
    /** Who does a task. */
    WHO,
    /** What a task without a kind does. */
    TASK,
    /** What the program does at a step that calls another engine's code. */
    CALL,
    /** For which message an event waits. */
    MESSAGE,
    /** How long an event waits. */
    TIME,
    /** For what an event waits that says nothing of it. */
    EVENT,
    /** Which code an error or escalation has. */
    CODE,
    /** What a step is called. */
    NAME
  }

  /** The name of its field. */
  public String field() {
    return kind.name().toLowerCase(java.util.Locale.ROOT) + "." + id;
  }
}
