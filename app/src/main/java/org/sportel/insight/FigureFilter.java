package org.sportel.insight;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which part of the cases is looked at.
 *
 * @param values the chosen value of each dimension that is narrowed
 * @param from the first month of the window
 * @param to its last month
 */
public record FigureFilter(
    Map<Dimension, String> values, Optional<YearMonth> from, Optional<YearMonth> to) {
  /** Copies the values. */
  public FigureFilter {
    values = Map.copyOf(values);
  }

  /** Everything. */
  public static FigureFilter none() {
    return new FigureFilter(Map.of(), Optional.empty(), Optional.empty());
  }

  /** The same, narrowed to one value more. */
  public FigureFilter with(Dimension dimension, String value) {
    if (dimension == Dimension.MONTH) {
      var month = Optional.of(YearMonth.parse(value));
      return new FigureFilter(values, month, month);
    }
    var more = new EnumMap<Dimension, String>(Dimension.class);
    more.putAll(values);
    more.put(dimension, value);
    return new FigureFilter(more, from, to);
  }

  /** Whether anything is left out. */
  public boolean narrows() {
    return !values.isEmpty() || from.isPresent() || to.isPresent();
  }

  /** As part of an address, empty or beginning with a question mark. */
  public String query() {
    var parts = new ArrayList<String>();
    for (var dimension : List.of(Dimension.values())) {
      Optional.ofNullable(values.get(dimension))
          .ifPresent(value -> parts.add(dimension.code() + "=" + escaped(value)));
    }
    from.ifPresent(month -> parts.add("from=" + month));
    to.ifPresent(month -> parts.add("to=" + month));
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static String escaped(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
