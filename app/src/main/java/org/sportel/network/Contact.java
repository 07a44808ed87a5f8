package org.sportel.network;

import java.util.Optional;
import org.sportel.platform.LocalText;

/**
 * Whom to turn to: the office, where it sits, its telephone and web address. Each may be not yet
 * given.
 *
 * @param office the office or function, such as "Head of the registry office"; not a private name
 */
public record Contact(
    Optional<LocalText> office,
    Optional<LocalText> place,
    Optional<String> phone,
    Optional<String> web) {
  /** Nothing given yet. */
  public static Contact notGiven() {
    return new Contact(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
