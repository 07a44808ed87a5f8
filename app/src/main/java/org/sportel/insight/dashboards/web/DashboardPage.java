package org.sportel.insight.dashboards.web;

import java.util.List;
import org.sportel.insight.dashboards.FigureShown;
import org.sportel.platform.LocalText.Shown;

/**
 * One dashboard as its reader sees it.
 *
 * @param whose the reader's own or the office's, in words
 * @param changes whether the reader may change it
 */
record DashboardPage(
    Shown name,
    String path,
    String whose,
    String days,
    String read,
    List<FigureShown> figures,
    boolean changes,
    Mailed mailed,
    String done) {
  DashboardPage {
    figures = List.copyOf(figures);
  }

  /**
   * How it is mailed.
   *
   * @param told in words; empty where it is not, or the reader has nothing to do with it
   * @param mine whether it is mailed to the reader
   */
  record Mailed(String told, boolean mine) {}
}
