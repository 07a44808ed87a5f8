package org.sportel.notify;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.sportel.insight.dashboards.DashboardEvent;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Jobs;
import org.springframework.stereotype.Component;

/** Sends dashboards on their way when the journal says that a week or month is over. */
@Component
final class ReportNews implements Follower {
  /** What was due longer ago is told to nobody: a journal may be read again from its beginning. */
  private static final Duration MATTERS = Duration.ofDays(7);

  private final Jobs jobs;
  private final Clock clock;

  ReportNews(Jobs jobs, Clock clock) {
    this.jobs = jobs;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notify-reports";
  }

  @Override
  public Set<String> types() {
    return Set.of(DashboardEvent.ReportDue.TYPE);
  }

  @Override
  public void follow(Entry entry) {
    if (entry.happenedAt().isBefore(clock.instant().minus(MATTERS))) {
      return;
    }
    var due = DashboardEvent.REPORT_DUE.read(entry);
    jobs.enqueue(
        SendReport.KIND,
        entry.id(),
        new SendReport.Order(entry.id(), due.subject(), due.reader(), due.last()),
        clock.instant());
  }
}
