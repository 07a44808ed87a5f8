package org.sportel.web.components;

import java.util.List;

/**
 * A line of a chart: a value for each label; {@code NaN} is a gap.
 *
 * @param shown the values in words, for the table
 */
public record Series(String name, List<Double> values, List<String> shown) {
  /** Copies the lists, which are equally long. */
  public Series {
    values = List.copyOf(values);
    shown = List.copyOf(shown);
    if (values.size() != shown.size()) {
      throw new IllegalArgumentException("As many values as words for them");
    }
  }
}
