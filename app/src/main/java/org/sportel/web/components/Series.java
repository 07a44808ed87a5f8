package org.sportel.web.components;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

  /** The heads of a table of these lines. */
  public static List<String> names(String labelsName, List<Series> series) {
    return Stream.concat(Stream.of(labelsName), series.stream().map(Series::name)).toList();
  }

  /** The rows of that table, one for each label. */
  public static List<List<String>> rows(List<String> labels, List<Series> series) {
    return IntStream.range(0, labels.size())
        .mapToObj(
            i ->
                Stream.concat(
                        Stream.of(labels.get(i)), series.stream().map(line -> line.shown().get(i)))
                    .toList())
        .toList();
  }
}
