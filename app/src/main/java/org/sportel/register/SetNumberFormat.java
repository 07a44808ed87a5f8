package org.sportel.register;

import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Changes how the numbers of a book are written from the next entry on. */
@Component
public final class SetNumberFormat {
  private final Entries entries;
  private final Transactions transactions;
  private final Authority authority;

  SetNumberFormat(Entries entries, Transactions transactions, Authority authority) {
    this.entries = entries;
    this.transactions = transactions;
    this.authority = authority;
  }

  /**
   * Sets the format; numbers already given stay as they are.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(Book book, NumberFormat format) {
    authority.require(Power.ADMINISTER);
    entries.setFormat(transactions.tenant(), book, format);
  }
}
