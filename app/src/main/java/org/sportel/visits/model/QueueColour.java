package org.sportel.visits.model;

/** The colours in which queues are shown; the letter carries the meaning. */
public enum QueueColour {
  /** Dark green. */
  PINE,
  /** Brick. */
  CLAY,
  /** Green. */
  MOSS,
  /** Violet. */
  PLUM,
  /** Dark grey. */
  INK
}
