package org.sportel.web.components;

/**
 * A column of a table.
 *
 * @param numeric figures stand to the right
 */
public record Column(String text, boolean numeric) {
  /** A column of words. */
  public static Column of(String text) {
    return new Column(text, false);
  }

  /** A column of figures. */
  public static Column figures(String text) {
    return new Column(text, true);
  }
}
