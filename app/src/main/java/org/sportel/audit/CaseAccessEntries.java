package org.sportel.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Answers who was shown a case. */
@Component
public final class CaseAccessEntries {
  private final AccessEntries entries;
  private final Transactions transactions;

  CaseAccessEntries(AccessEntries entries, Transactions transactions) {
    this.entries = entries;
    this.transactions = transactions;
  }

  /** Every look at a case, the newest first, at most a thousand. */
  public List<Look> at(UUID caseId) {
    return entries.of(transactions.tenant(), caseId);
  }

  /** How many looks there were since an instant, and of how many offices. */
  public Count since(Instant since) {
    return entries.since(transactions.tenant(), since);
  }

  /** Looks, and the offices that looked. */
  public record Count(int looks, int offices) {}

  /**
   * One look.
   *
   * @param office the name of the office that looked
   * @param what the stable name of the page
   * @param purpose the task in hand, or the reason that was given
   */
  public record Look(Instant at, String office, String what, String purpose) {}
}
