package org.sportel.insight.dashboards.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.UUID;
import org.sportel.insight.dashboards.AskNetwork;
import org.sportel.insight.dashboards.Dashboard;
import org.sportel.insight.dashboards.DashboardRight;
import org.sportel.insight.dashboards.Dashboards;
import org.sportel.insight.dashboards.ReadDashboard;
import org.sportel.network.CurrentDay;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the page of one dashboard. */
@Component
final class DashboardView {
  private final Dashboards dashboards;
  private final ReadDashboard read;
  private final DashboardRight right;
  private final DashboardMailPages mails;
  private final CurrentDay today;
  private final Clock clock;

  DashboardView(
      Dashboards dashboards,
      ReadDashboard read,
      DashboardRight right,
      DashboardMailPages mails,
      CurrentDay today,
      Clock clock) {
    this.dashboards = dashboards;
    this.read = read;
    this.right = right;
    this.mails = mails;
    this.today = today;
    this.clock = clock;
  }

  private static String whose(Dashboard one) {
    if (one.ready()) {
      return "insight.dashboard.ready";
    }
    return one.frame().office() ? "insight.dashboard.office" : "insight.dashboard.own";
  }

  /**
   * The page.
   *
   * @param asked what municipalities answered
   */
  DashboardPage of(UUID id, AskNetwork.Answers asked, String done) {
    var one = dashboards.get(id);
    return new DashboardPage(
        Texts.show(one.frame().name()),
        DashboardsController.path(id),
        t(whose(one)),
        read.days(one, today.day()),
        t("insight.dashboard.computed", Texts.dateTime(clock.instant())),
        read.read(one, today.day(), asked),
        right.changes(one),
        mails.mailed(one),
        done);
  }
}
