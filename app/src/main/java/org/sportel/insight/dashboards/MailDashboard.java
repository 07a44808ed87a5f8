package org.sportel.insight.dashboards;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.insight.dashboards.DashboardRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Says how often and to whom of the staff a dashboard is mailed. */
@Component
public final class MailDashboard {
  private final Dashboards dashboards;
  private final DashboardMails mails;
  private final StaffOfUnit staff;
  private final CurrentDay today;
  private final Acting acting;
  private final Journal journal;

  MailDashboard(
      Dashboards dashboards,
      DashboardMails mails,
      StaffOfUnit staff,
      CurrentDay today,
      Acting acting,
      Journal journal) {
    this.dashboards = dashboards;
    this.mails = mails;
    this.staff = staff;
    this.today = today;
    this.acting = acting;
    this.journal = journal;
  }

  /** Who may be chosen: colleagues who see figures; of a dashboard of one's own its owner alone. */
  public List<Staff> choices(Dashboard one) {
    return staff.all().stream()
        .filter(person -> person.active() && person.colleague())
        .filter(person -> person.powers().stream().anyMatch(DashboardRight.COMPOSING::contains))
        .filter(person -> one.frame().office() || person.id().value().equals(one.owner()))
        .toList();
  }

  /**
   * Keeps it. What is over when it is first kept is not sent; the first mail tells of the week or
   * month that is running.
   *
   * @param mail empty when it shall be mailed no more
   * @throws DashboardRefusal READER_NOT_CHOSEN where nobody was chosen or somebody who may not be,
   *     NO_SUCH_DASHBOARD or DASHBOARD_CHANGED
   * @throws org.sportel.platform.NotAllowed where somebody else changes it
   */
  public void mail(UUID id, int version, Optional<DashboardMail> mail) {
    var one = dashboards.hold(id, version);
    mail.ifPresentOrElse(
        wanted -> {
          var known = choices(one).stream().map(person -> person.id().value()).toList();
          if (wanted.readers().isEmpty() || !known.containsAll(wanted.readers())) {
            throw new DashboardRefusal(Reason.READER_NOT_CHOSEN);
          }
          mails.keep(id, wanted, wanted.every().lastBefore(today.day()));
          journal.record(
              new DashboardEvent.MailSet(id, wanted.every().name(), wanted.readers().size()));
        },
        () -> {
          mails.remove(id);
          journal.record(new DashboardEvent.MailSet(id, "NEVER", 0));
        });
  }

  /** Whether the acting person is among the readers. */
  public boolean mine(DashboardMail known) {
    return known.readers().contains(acting.now().id());
  }

  /**
   * Mails it to the acting person no more.
   *
   * @throws DashboardRefusal NO_SUCH_DASHBOARD
   * @throws org.sportel.platform.NotAllowed for whoever sees no figures
   */
  public void stop(UUID id) {
    dashboards.get(id);
    if (mails.remove(id, acting.now().id())) {
      journal.record(new DashboardEvent.MailStopped(id));
    }
  }
}
