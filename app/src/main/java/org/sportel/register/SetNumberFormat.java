package org.sportel.register;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Changes how the numbers of the books are written from the next entry on. */
@Component
public final class SetNumberFormat {
  private static final int ANY_YEAR = 2000;

  private final Entries entries;
  private final NumberFormats formats;
  private final Transactions transactions;
  private final Authority authority;
  private final Journal journal;

  SetNumberFormat(
      Entries entries,
      NumberFormats formats,
      Transactions transactions,
      Authority authority,
      Journal journal) {
    this.entries = entries;
    this.formats = formats;
    this.transactions = transactions;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Sets the formats of these books; the other books, and numbers already given, stay as they are.
   *
   * @throws RegisterRefusal SAME_AS_OTHER_BOOK, naming both books
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(Map<Book, NumberFormat> wanted) {
    authority.require(Power.ADMINISTER);
    for (var book : Book.values()) {
      for (var other : Book.values()) {
        if (book.compareTo(other) < 0 && after(wanted, book).equals(after(wanted, other))) {
          throw new RegisterRefusal(RegisterRefusal.Reason.SAME_AS_OTHER_BOOK, book, other);
        }
      }
    }
    wanted.forEach(this::set);
  }

  private void set(Book book, NumberFormat format) {
    if (!formats.of(book).equals(format)) {
      entries.setFormat(transactions.tenant(), book, format);
      var subject = UUID.nameUUIDFromBytes(("book " + book).getBytes(StandardCharsets.UTF_8));
      journal.record(new RegisterEvent.FormatSet(subject, book.name(), format.pattern()));
    }
  }

  /** A number of the book as it would be written. */
  private RegisterNumber after(Map<Book, NumberFormat> wanted, Book book) {
    return wanted.getOrDefault(book, formats.of(book)).write(book, ANY_YEAR, 1_000_000_000L);
  }
}
