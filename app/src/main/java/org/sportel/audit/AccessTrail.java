package org.sportel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Answers who was shown what in the running transaction's tenant. */
@Component
public final class AccessTrail {
  /** Entries on one page. */
  public static final int PAGE = 50;

  /** Entries are counted up to this; more are "more than". */
  public static final int COUNTED = 10_000;

  /** Entries of one export. */
  public static final int EXPORT = 50_000;

  private final AccessRows rows;
  private final Transactions transactions;

  AccessTrail(AccessRows rows, Transactions transactions) {
    this.rows = rows;
    this.transactions = transactions;
  }

  /** Every look at a subject, the newest first, at most a thousand. */
  public List<AccessEntry> at(Subject subject) {
    return rows.at(transactions.tenant(), subject);
  }

  /** One page of the entries that answer a question, the newest first; pages count from one. */
  public Slice find(AccessQuestion question, int page) {
    var skipped = (Math.max(1, page) - 1) * PAGE;
    return new Slice(
        rows.find(transactions.tenant(), question, skipped, PAGE),
        rows.count(transactions.tenant(), question, COUNTED + 1));
  }

  /** The entries that answer a question, the newest first, at most {@value #EXPORT}. */
  public List<AccessEntry> export(AccessQuestion question) {
    return rows.find(transactions.tenant(), question, 0, EXPORT);
  }

  /** The accounts that looked during a time, by the office they looked as. */
  public Map<UUID, String> readers(Instant from, Instant until) {
    return rows.readers(transactions.tenant(), from, until);
  }

  /** The pages that were looked at during a time. */
  public List<String> pages(Instant from, Instant until) {
    return rows.pages(transactions.tenant(), from, until);
  }

  /** How many looks there were since an instant, and of how many people. */
  public Count since(Instant since) {
    return rows.since(transactions.tenant(), since);
  }

  /**
   * Entries and how many there are.
   *
   * @param total never more than {@link #COUNTED} and one, which means more than that
   */
  public record Slice(List<AccessEntry> entries, int total) {}

  /** Looks, and the people that looked. */
  public record Count(int looks, int people) {}
}
