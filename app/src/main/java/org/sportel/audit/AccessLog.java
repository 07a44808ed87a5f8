package org.sportel.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Records that somebody was shown personal data. */
@Component
public final class AccessLog {
  private final AccessEntries entries;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;
  private final Ids ids;

  AccessLog(AccessEntries entries, Transactions transactions, Acting acting, Clock clock, Ids ids) {
    this.entries = entries;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Records what the acting member of staff was shown, in the caller's write transaction. What
   * applicants see of their own case is not recorded, and an empty list shows nobody's data.
   *
   * @param what the stable name of the page, such as {@code case} or {@code worklist.unit}
   * @param purpose why: the task in hand, or the reason the reader gave
   */
  public void record(String what, String purpose, Collection<UUID> caseIds) {
    var actor = acting.now();
    if (actor.kind() != Actor.Kind.STAFF || caseIds.isEmpty()) {
      return;
    }
    var read = new CaseAccessEntries.Look(clock.instant(), actor.office(), what, purpose);
    entries.add(transactions.tenant(), ids.next(), actor, read, List.copyOf(caseIds));
  }
}
