package org.sportel.identity.web;

import java.util.List;

/** The start of the administrator's pages. */
record AdminPage(List<Line> lines) {
  static final List<Line> LINKS =
      List.of(
          new Line("/desk/admin/staff", "identity.staff.title", "identity.admin.staff"),
          new Line("/desk/admin/sessions", "identity.sessions.title", "identity.admin.sessions"),
          new Line("/desk/admin/units", "network.units.title", "identity.admin.units"),
          new Line("/desk/admin/centres", "network.centres.title", "identity.admin.centres"));

  AdminPage {
    lines = List.copyOf(lines);
  }

  /**
   * Where to go on.
   *
   * @param title message key
   * @param text message key
   */
  record Line(String href, String title, String text) {}
}
