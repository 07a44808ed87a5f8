package org.sportel.identity;

import java.time.Instant;

/**
 * Lets its holder choose a password once. The code is shown once and kept nowhere.
 *
 * @param path the address below the site's own
 */
public record OneTimeLink(String code, String path, Instant expires) {
  @Override
  public String toString() {
    return "OneTimeLink[expires=" + expires + "]";
  }
}
