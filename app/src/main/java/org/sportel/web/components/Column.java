package org.sportel.web.components;

/**
 * A column of a table.
 *
 * @param numeric figures stand to the right
 * @param whole what stands in it is never broken over two lines
 */
public record Column(String text, boolean numeric, boolean whole) {
  /** A column of words. */
  public static Column of(String text) {
    return new Column(text, false, false);
  }

  /** A column of figures. */
  public static Column figures(String text) {
    return new Column(text, true, false);
  }

  /** A column of numbers of the register, codes or dates. */
  public static Column whole(String text) {
    return new Column(text, false, true);
  }
}
