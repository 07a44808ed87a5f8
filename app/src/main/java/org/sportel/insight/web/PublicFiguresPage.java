package org.sportel.insight.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Bar;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Series;

/**
 * What an office publishes about its work, drawn.
 *
 * @param path the address of the page
 * @param computed until when and when it was computed, in words
 * @param asked how many of the figures people ask for; they stand first
 * @param onTime the share of cases decided on time; empty where it is not told
 * @param whole whether the others are shown too
 */
record PublicFiguresPage(
    Shown whose,
    String path,
    String computed,
    int asked,
    boolean whole,
    Optional<OnTime> onTime,
    List<Figure> figures) {
  PublicFiguresPage {
    figures = List.copyOf(figures);
  }

  /** Those that this page shows. */
  List<Figure> shown() {
    return whole ? figures : figures.subList(0, asked);
  }

  /** Whether there are others on a page of their own. */
  boolean more() {
    return !whole && asked < figures.size();
  }

  /** The same with all figures. */
  PublicFiguresPage all() {
    return new PublicFiguresPage(whose, path, computed, asked, true, onTime, figures);
  }

  /**
   * The share of cases decided on time.
   *
   * @param share in words
   * @param days of which it is told
   * @param readings its three readings, where they differ
   */
  record OnTime(String share, String days, List<List<Cell>> readings) {}

  /**
   * One indicator.
   *
   * @param latest what it came to in the last month that tells something; empty where none does
   * @param change how that stands beside an earlier month; empty where none is told
   * @param course its title with the unit
   * @param labels the months; none where none is told
   * @param parts the title of the services, with the year and how many there are
   * @param services of the latest year that is over, none where there are none
   */
  record Figure(
      String code,
      String name,
      String purpose,
      String latest,
      String change,
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
