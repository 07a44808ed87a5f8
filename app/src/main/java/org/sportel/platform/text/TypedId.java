package org.sportel.platform.text;

import java.util.Optional;
import java.util.UUID;

/** Reads the id of a row that a form or an address names. */
public final class TypedId {
  private TypedId() {}

  /** The id; empty where the text is none. */
  public static Optional<UUID> find(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
