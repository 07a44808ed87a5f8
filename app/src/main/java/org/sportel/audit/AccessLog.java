package org.sportel.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.stream.Collectors;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Records that somebody was shown personal data. */
@Component
public final class AccessLog {
  private final AccessRows rows;
  private final Transactions transactions;
  private final Acting acting;
  private final Clock clock;
  private final Ids ids;

  AccessLog(AccessRows rows, Transactions transactions, Acting acting, Clock clock, Ids ids) {
    this.rows = rows;
    this.transactions = transactions;
    this.acting = acting;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Records what the acting member of staff, or a guest from another tenant, was shown, in the
   * caller's write transaction: one entry for each type of subject. What applicants see of their
   * own case is not recorded, and an empty list shows nobody's data.
   *
   * @param page the stable name of the page, such as {@code case} or {@code worklist.unit}
   * @param purpose why: the task in hand, or the reason the reader gave
   */
  public void record(String page, String purpose, Collection<Subject> shown) {
    var actor = acting.now();
    if (actor.kind() != Actor.Kind.STAFF && actor.kind() != Actor.Kind.GUEST) {
      return;
    }
    var now = clock.instant();
    shown.stream()
        .distinct()
        .collect(Collectors.groupingBy(Subject::type))
        .values()
        .forEach(
            ofOneType ->
                rows.add(
                    transactions.tenant(),
                    actor,
                    new AccessEntry(
                        ids.next(), now, actor.id(), actor.office(), page, purpose, ofOneType)));
  }
}
