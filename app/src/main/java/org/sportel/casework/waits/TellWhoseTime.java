package org.sportel.casework.waits;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Corrections;
import org.sportel.casework.store.Tasks;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Tells the journal of every case that ended whose time it was, so that figures can be made of it.
 * It follows the end instead of standing in it: nobody at a counter waits for the sum.
 */
@Component
final class TellWhoseTime implements Follower {
  private final Cases cases;
  private final Tasks tasks;
  private final Corrections corrections;
  private final CaseWaits waits;
  private final Journal journal;

  TellWhoseTime(
      Cases cases, Tasks tasks, Corrections corrections, CaseWaits waits, Journal journal) {
    this.cases = cases;
    this.tasks = tasks;
    this.corrections = corrections;
    this.waits = waits;
    this.journal = journal;
  }

  @Override
  public String name() {
    return "casework.whose-time";
  }

  @Override
  public Set<String> types() {
    return Set.of(CaseEvent.CLOSED.name());
  }

  @Override
  public void follow(Entry entry) {
    cases.find(new CaseId(entry.subject())).ifPresent(file -> tell(file, entry.happenedAt()));
  }

  private void tell(Case file, Instant told) {
    var ended = file.stage().closedAt().orElse(told);
    var work = tasks.of(file.id());
    var pauses = waits.of(file, work, corrections.list(file.id()));
    var shares = SharesOfTime.of(file, work, pauses, ended);
    journal.record(
        new CaseEvent.TimeShared(
            file.id().value(),
            file.facts(),
            ended,
            new CaseEvent.Shares(
                seconds(shares, WaitOwner.APPLICANT),
                seconds(shares, WaitOwner.OTHER_BODY),
                seconds(shares, WaitOwner.OUR_UNIT),
                seconds(shares, WaitOwner.OUR_SYSTEM))));
  }

  private static long seconds(Map<WaitOwner, Duration> shares, WaitOwner owner) {
    return shares.getOrDefault(owner, Duration.ZERO).toSeconds();
  }
}
