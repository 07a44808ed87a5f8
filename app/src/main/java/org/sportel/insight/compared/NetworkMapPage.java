package org.sportel.insight.compared;

import java.util.List;
import org.sportel.web.components.Option;

/**
 * An indicator of the municipalities of one country on a map.
 *
 * @param days of which it is told, in words
 * @param courses the months of each that tells some
 */
record NetworkMapPage(
    String name,
    String formula,
    String days,
    Choices choices,
    CompareMunicipalities.Mapped map,
    CompareMunicipalities.Courses courses) {

  /**
   * What can be chosen.
   *
   * @param countries none where there is one only
   */
  record Choices(
      List<Option> indicators, String indicator, List<Option> countries, String country) {
    Choices {
      indicators = List.copyOf(indicators);
      countries = List.copyOf(countries);
    }
  }
}
