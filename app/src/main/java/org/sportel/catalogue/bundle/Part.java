package org.sportel.catalogue.bundle;

import java.nio.charset.StandardCharsets;

/**
 * A part of a bundle as it was given.
 *
 * @param name unique within its kind: lower-case letters, digits and hyphens
 * @param body its text
 */
public record Part(PartKind kind, String name, String body) {
  /** The text as bytes in UTF-8. */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** Where it lies in the bundle's folder. */
  public String path() {
    return kind.path(name);
  }
}
