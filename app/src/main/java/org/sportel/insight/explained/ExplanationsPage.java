package org.sportel.insight.explained;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/** The figures of the municipality that are compared, and what it says about them. */
record ExplanationsPage(List<Line> figures, String done) {
  ExplanationsPage {
    figures = List.copyOf(figures);
  }

  /**
   * One.
   *
   * @param value of the past year, in words, with its interval
   * @param said what is said about it; empty where nothing is
   * @param when it was said, and by which office
   */
  record Line(String name, String value, List<Shown> said, String when, String href) {}
}
