package org.sportel.procedure;

/** An event (BPMN 2.0.2, 10.5). */
public sealed interface Event extends Element {

  /** What the event waits for or throws. */
  Trigger trigger();

  /** Values copied in before it sends and out after it happened. */
  @Override
  Activity.Mappings mappings();

  /** Whether it ends what it is attached to, and so happens only once. */
  default boolean interrupting() {
    return true;
  }

  /**
   * Begins a procedure, a sub-process or, by its trigger, an event sub-process.
   *
   * @param interrupting for an event sub-process: whether it stops everything else in its scope
   */
  record Start(Face face, Trigger trigger, boolean interrupting, Activity.Mappings mappings)
      implements Event {}

  /** Ends one path; error, escalation and terminate do more (10.5.3). */
  record End(Face face, Trigger trigger, Activity.Mappings mappings) implements Event {}

  /** Waits in the middle of a path for a timer or a message. */
  record Catch(Face face, Trigger trigger, Activity.Mappings mappings) implements Event {}

  /** Throws an escalation, sends a message or just marks a place in the middle of a path. */
  record Throw(Face face, Trigger trigger, Activity.Mappings mappings) implements Event {}

  /**
   * Waits at the border of an activity while that activity runs.
   *
   * @param host id of the activity
   * @param interrupting whether the activity is cancelled when the event happens
   */
  record Boundary(
      Face face, Trigger trigger, String host, boolean interrupting, Activity.Mappings mappings)
      implements Event {}
}
