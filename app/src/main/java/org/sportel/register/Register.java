package org.sportel.register;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Busy;
import org.sportel.platform.Ids;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Writes entries into the protocol books of the running transaction's tenant. */
@Component
public final class Register {
  private final Entries entries;
  private final Transactions transactions;
  private final Tenants tenants;
  private final Acting acting;
  private final Clock clock;
  private final Ids ids;

  /** What each book's format was when last read; checked against the table by every entry. */
  private final Map<FormatOf, Entries.Remembered> formats = new ConcurrentHashMap<>();

  Register(
      Entries entries,
      Transactions transactions,
      Tenants tenants,
      Acting acting,
      Clock clock,
      Ids ids) {
    this.entries = entries;
    this.transactions = transactions;
    this.tenants = tenants;
    this.acting = acting;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Enters a line with the next number of the book in the tenant's current year. Call it as the
   * last thing of a write transaction: everybody else who needs the book waits for its end. The
   * time is the later of the clock and the time of the entry before; undone with the transaction,
   * so that no number is ever missing. Complaints are entered with the hour alone: everybody who
   * reads the book could lay a minute beside tickets and files.
   *
   * <p>Office rule (which number next): The next number of the book in the tenant's year, taken
   * last under the lock of the book and undone with the transaction: no number is missing or given
   * twice, and times never fall. Law: Albania, Law 44/2015, art. 60
   */
  public Entered enter(Book book, EntryDraft draft) {
    var tenant = transactions.tenant();
    var now = clock.instant().truncatedTo(book.exact());
    var year = now.atZone(tenants.get(tenant).zone()).getYear();
    var line = new Entries.Line(ids.next(), book, year, now, draft, acting.now().office());
    var of = new FormatOf(tenant, book);
    var remembered = formats.get(of);
    if (remembered != null) {
      var entered = entries.enter(tenant, remembered, line);
      if (entered.isPresent()) {
        return entered.get();
      }
    }
    var stored = new Entries.Remembered(entries.format(tenant, book));
    formats.put(of, stored);
    return entries.enter(tenant, stored, line).orElseThrow(Busy::new);
  }

  private record FormatOf(TenantId tenant, Book book) {}
}
