package org.sportel.catalogue.bundle;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A part of a bundle as it was given.
 *
 * @param name unique within its kind: lower-case letters, digits and hyphens
 * @param body its text
 */
public record Part(PartKind kind, String name, String body) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

  /** Whether a part may have the name. */
  public static boolean named(String name) {
    return NAME.matcher(name).matches();
  }

  /** The text as bytes in UTF-8. */
  public byte[] bytes() {
    return body.getBytes(StandardCharsets.UTF_8);
  }

  /** Where it lies in the bundle's folder. */
  public String path() {
    return kind.path(name);
  }
}
