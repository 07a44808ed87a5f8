package org.sportel.web.components;

import java.util.List;

/**
 * One of several ways to see the same page: a year, a size, a version.
 *
 * @param shown whether it is the one that is seen
 */
public record Alternative(String text, String href, boolean shown) {
  /** Years, each under its own address. */
  public static List<Alternative> years(List<Integer> years, int shown) {
    return years.stream()
        .map(year -> new Alternative(String.valueOf(year), "?year=" + year, year == shown))
        .toList();
  }
}
