package org.sportel.web.components;

/**
 * A choice in a select, radio or checkbox list.
 *
 * @param hint a second line, empty where there is none
 */
public record Option(String value, String label, String hint) {
  /** A choice without a second line. */
  public static Option of(String value, String label) {
    return new Option(value, label, "");
  }
}
