package org.sportel.register.web;

import java.util.List;
import org.sportel.register.Book;
import org.sportel.web.FieldErrors;

/**
 * How the numbers of the books are written.
 *
 * @param tried whether the examples are of formats that were typed but not saved
 */
record NumbersPage(List<Line> lines, boolean tried, boolean saved, FieldErrors errors) {
  NumbersPage {
    lines = List.copyOf(lines);
  }

  /**
   * A book.
   *
   * @param pattern as stored or as typed
   * @param next the number the next entry would get; empty where the pattern cannot be used
   * @param changed whether the pattern is not the stored one
   */
  record Line(Book book, String pattern, String next, boolean changed) {
    String field() {
      return book.name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
