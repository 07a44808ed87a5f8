package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * Those that the reader has, the office's, and those that come with the program.
 *
 * @param done what was done before, in words; empty for nothing
 */
record DashboardsPage(List<Line> own, List<Line> office, List<Line> ready, String done) {
  DashboardsPage {
    own = List.copyOf(own);
    office = List.copyOf(office);
    ready = List.copyOf(ready);
  }

  /**
   * One.
   *
   * @param figures how many indicators stand on it, in words
   */
  record Line(Shown name, String href, String figures) {}
}
