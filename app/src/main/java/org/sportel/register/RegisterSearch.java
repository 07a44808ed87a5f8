package org.sportel.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Finds entries of the protocol books by number, person and date. Of an entry that concerns only
 * other units than the reader's, number and day are shown and nothing else; a search for words does
 * not find it.
 */
@Component
public final class RegisterSearch {
  /** Entries on a page. */
  public static final int PAGE = 50;

  /** Hits among which a reader of some units finds their own: the newest. */
  private static final int SEARCHED = 1_000;

  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 1, 1);

  private final FoundEntries entries;
  private final Transactions transactions;
  private final Tenants tenants;
  private final EntryAccess sight;

  RegisterSearch(
      FoundEntries entries, Transactions transactions, Tenants tenants, EntryAccess sight) {
    this.entries = entries;
    this.transactions = transactions;
    this.tenants = tenants;
    this.sight = sight;
  }

  /** One page of the entries looked for, newest first. */
  public Found find(Wanted wanted, int page) {
    return find(wanted, PAGE, Math.max(0, page - 1) * PAGE);
  }

  /** Everything entered into a book on a day, in the order of its numbers: the daily sheet. */
  public List<Line> day(Book book, LocalDate day) {
    var wanted = new Wanted("", Optional.of(book), Optional.of(day), Optional.of(day));
    return find(wanted, 10_000, 0).lines().reversed();
  }

  /** What the services are called that entries which concern the reader are about. */
  public Map<UUID, LocalText> services(List<Line> lines) {
    return sight.services(lines.stream().filter(Line::shown).map(Line::subject).toList());
  }

  private Found find(Wanted wanted, int limit, int offset) {
    var tenant = transactions.tenant();
    var zone = tenants.get(tenant).zone();
    var from = wanted.from().orElse(FIRST_DAY);
    var until = wanted.until().orElse(LAST_DAY).plusDays(1);
    var period = new Period(start(from, zone), start(until, zone));
    return sight.all() || wanted.words().isBlank()
        ? covered(entries.find(tenant, wanted, period, limit, offset))
        : own(entries.find(tenant, wanted, period, SEARCHED, 0), limit, offset);
  }

  private Found covered(Found found) {
    var seen = seen(found);
    return new Found(
        found.lines().stream()
            .map(line -> seen.contains(line.subject()) ? line : line.covered())
            .toList(),
        found.total());
  }

  private Found own(Found found, int limit, int offset) {
    var seen = seen(found);
    var lines = found.lines().stream().filter(line -> seen.contains(line.subject())).toList();
    return new Found(lines.stream().skip(offset).limit(limit).toList(), lines.size());
  }

  private Set<UUID> seen(Found found) {
    var subjects = found.lines().stream().map(Line::subject).collect(Collectors.toSet());
    return sight.all() ? subjects : sight.among(subjects);
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** From an instant, before another. */
  record Period(Instant from, Instant until) {}

  /**
   * What is looked for; empty parts do not restrict.
   *
   * @param words up to three words of number or name, in any script and without regard to accents
   */
  public record Wanted(
      String words, Optional<Book> book, Optional<LocalDate> from, Optional<LocalDate> until) {}

  /** A page of entries and how many there are in all. */
  public record Found(List<Line> lines, long total) {}

  /**
   * An entry as the book shows it; the party is empty once it was erased.
   *
   * @param shown whether it concerns the reader; otherwise it has number and day only
   */
  public record Line(
      Book book,
      RegisterNumber number,
      Instant enteredAt,
      Optional<Instant> originalAt,
      String object,
      Optional<String> party,
      Optional<String> address,
      List<String> documentTitles,
      int documents,
      String office,
      UUID subject,
      boolean shown) {
    private static final UUID NONE = new UUID(0, 0);

    Line covered() {
      return new Line(
          book,
          number,
          enteredAt,
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          List.of(),
          0,
          "",
          NONE,
          false);
    }
  }
}
