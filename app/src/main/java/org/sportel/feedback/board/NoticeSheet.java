package org.sportel.feedback.board;

import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.board.NoticeTable;

/**
 * The notice-board sheet of a centre for a month.
 *
 * @param hours a line for each day, none while the hours are not given
 * @param said words of ratings as they were released
 * @param address of the same as a page
 * @param complain where complaints are made
 */
record NoticeSheet(
    Lang lang,
    String tenant,
    String centre,
    String month,
    List<NoticeTable> tables,
    List<String> said,
    List<String> hours,
    String address,
    String complain,
    Links links) {
  /**
   * Where the page leads.
   *
   * @param pdf the sheet for the wall
   * @param before the month before
   * @param after the month after, empty for the last one
   */
  record Links(String home, String pdf, String before, String after) {}
}
