package org.sportel.register;

import org.sportel.network.CurrentDay;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** How the numbers of the running transaction's tenant are written. */
@Component
public final class NumberFormats {
  private final Entries entries;
  private final Transactions transactions;
  private final CurrentDay today;

  NumberFormats(Entries entries, Transactions transactions, CurrentDay today) {
    this.entries = entries;
    this.transactions = transactions;
    this.today = today;
  }

  /** The format of a book; the usual one where nothing was set. */
  public NumberFormat of(Book book) {
    return entries.format(transactions.tenant(), book).orElse(NumberFormat.USUAL);
  }

  /** The number that the next entry of a book would get in a format; nothing is taken. */
  public RegisterNumber next(Book book, NumberFormat format) {
    int year = today.day().getYear();
    return format.write(book, year, entries.last(transactions.tenant(), book, year) + 1);
  }
}
