package org.sportel.insight.dashboards;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/** What happened to a dashboard; never its name. */
public sealed interface DashboardEvent extends Event {
  /** {@link ReportDue} in the journal. */
  EventType<ReportDue> REPORT_DUE = EventType.of(ReportDue.TYPE, 1, ReportDue.class);

  /** Somebody made one. */
  record Composed(UUID subject, boolean office) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-composed";
    }
  }

  /**
   * It shows something else, or the same in another way.
   *
   * @param figures how many indicators stand on it now
   */
  record Changed(UUID subject, boolean office, int figures) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-changed";
    }
  }

  /** It is gone. */
  record Discarded(UUID subject) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-discarded";
    }
  }

  /**
   * It is mailed from now on, or no more.
   *
   * @param every the rhythm, or {@code NEVER}
   * @param readers to how many
   */
  record MailSet(UUID subject, String every, int readers) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-mail-set";
    }
  }

  /** One of its readers wants no more mails. */
  record MailStopped(UUID subject) implements DashboardEvent {
    @Override
    public String type() {
      return "insight.dashboard-mail-stopped";
    }
  }

  /**
   * A week or month is over, of which one of the staff is to be told by mail.
   *
   * @param reader the account
   * @param last the last day of it
   */
  record ReportDue(UUID subject, UUID reader, LocalDate last) implements DashboardEvent {
    /** Its name in the journal. */
    public static final String TYPE = "insight.dashboard-report-due";

    @Override
    public String type() {
      return TYPE;
    }
  }
}
