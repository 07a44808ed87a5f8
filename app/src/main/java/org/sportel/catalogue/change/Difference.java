package org.sportel.catalogue.change;

/**
 * One difference between two versions of a service.
 *
 * @param field the field without row numbers, such as {@code fees.amount}
 * @param subject the row or element concerned, such as the document's name; nothing where the field
 *     stands by itself
 */
public record Difference(
    ChangeArea area, String field, Deed deed, Said subject, Said before, Said after) {
  /** What happened. */
  public enum Deed {
    /** It was not there before. */
    ADDED,
    /** It is there no more. */
    REMOVED,
    /** It says something else. */
    CHANGED
  }

  /** What happened to a field that said one thing and says another. */
  static Deed deed(Said before, Said after) {
    if (before instanceof Said.Nothing) {
      return Deed.ADDED;
    }
    return after instanceof Said.Nothing ? Deed.REMOVED : Deed.CHANGED;
  }
}
