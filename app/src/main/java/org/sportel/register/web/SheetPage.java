package org.sportel.register.web;

import java.time.LocalDate;
import java.util.List;
import org.sportel.register.Book;

/**
 * Everything entered into a book on one day, to be printed and kept.
 *
 * @param today the day on which it is read; later ones have no sheet yet
 */
record SheetPage(Book book, LocalDate day, LocalDate today, EntryTable entries) {
  List<Book> books() {
    return List.of(Book.values());
  }

  /** The same book on another day. */
  String on(LocalDate other) {
    return of(book, other);
  }

  /** Another book on the same day. */
  String in(Book other) {
    return of(other, day);
  }

  private static String of(Book book, LocalDate day) {
    return "/desk/register/sheet?book=" + book.name() + "&day=" + day;
  }
}
