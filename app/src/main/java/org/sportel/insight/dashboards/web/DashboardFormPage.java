package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where a dashboard is named, and its indicators are put in order.
 *
 * @param path its address; empty for a new one
 * @param own the language in which the office works
 * @param mayOffice whether the reader may make one for the office
 */
record DashboardFormPage(
    String path,
    DashboardForm form,
    Lang own,
    boolean mayOffice,
    List<Option> spans,
    List<Line> figures,
    String done,
    FieldErrors errors) {
  DashboardFormPage {
    spans = List.copyOf(spans);
    figures = List.copyOf(figures);
  }

  /**
   * An indicator on it.
   *
   * @param shown how it is shown, in words
   * @param known whether it can still be chosen by the reader
   */
  record Line(String id, String name, String shown, boolean known, boolean first, boolean last) {}
}
