package org.sportel.casework.assign;

/** How new tasks of a unit come to its people. */
public enum AssignmentWay {
  /** They wait on the unit's list until somebody takes them. */
  NOBODY,
  /** Each goes to whoever has the fewest open tasks. */
  LOAD,
  /** Each goes to somebody by lot. */
  RANDOM
}
