package org.sportel.identity.web;

import java.util.List;
import org.sportel.web.MessageText;

/** The start of the administrator's pages. */
record AdminPage(List<Line> lines) {
  AdminPage {
    lines = List.copyOf(lines);
  }

  /**
   * Where to go on.
   *
   * @param title message key
   * @param text message key
   * @param count how it stands there now
   */
  record Line(String href, String title, String text, MessageText count) {}
}
