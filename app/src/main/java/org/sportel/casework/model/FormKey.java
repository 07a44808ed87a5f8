package org.sportel.casework.model;

import java.util.UUID;

/** Names one showing of a form: however often it is sent, it is done once. */
public record FormKey(UUID value) {
  /** The field that carries it. */
  public static final String FIELD = "once";

  /** A key for a form that is shown now. */
  public static FormKey fresh() {
    return new FormKey(UUID.randomUUID());
  }

  /**
   * The key that came with a form; a fresh one where none did, so that what was sent is not lost.
   */
  public static FormKey of(String sent) {
    try {
      return new FormKey(UUID.fromString(sent));
    } catch (IllegalArgumentException none) {
      return fresh();
    }
  }
}
