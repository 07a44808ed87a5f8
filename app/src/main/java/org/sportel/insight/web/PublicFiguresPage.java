package org.sportel.insight.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Series;

/**
 * What an office publishes about its work, drawn.
 *
 * @param path the address of the page
 * @param computed until when and when it was computed, in words
 */
record PublicFiguresPage(Shown whose, String path, String computed, List<Figure> figures) {
  PublicFiguresPage {
    figures = List.copyOf(figures);
  }

  /**
   * One indicator.
   *
   * @param course its title with the unit
   * @param labels the months; none where none is told
   * @param parts the title of the services, with the year and how many there are
   * @param services of the latest year that is over, none where there are none
   */
  record Figure(
      String code,
      String name,
      String purpose,
      String course,
      List<String> labels,
      List<Series> series,
      String parts,
      List<Bar> services) {
    Figure {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      services = List.copyOf(services);
    }
  }
}
