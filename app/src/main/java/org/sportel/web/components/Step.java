package org.sportel.web.components;

/** One of the stages that a thing passes. */
public record Step(String label, Stage stage) {
  /** How far it is. */
  public enum Stage {
    /** Passed. */
    DONE,
    /** Here now. */
    NOW,
    /** Still to come. */
    AHEAD
  }
}
