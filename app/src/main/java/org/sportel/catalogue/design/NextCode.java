package org.sportel.catalogue.design;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The next code in the way in which a tenant numbers its services. Pure. */
public final class NextCode {
  /** A few letters, then a number; codes that are longer are no numbering. */
  private static final Pattern NUMBERED = Pattern.compile("([A-Z0-9-]{0,20}?)([0-9]{1,6})");

  private NextCode() {}

  private record Way(String before, int digits) {}

  /**
   * The code after the highest of the way that most codes follow; empty where none is a number.
   *
   * @param codes in use, such as {@code BD-001} and {@code BD-089}: the next is {@code BD-090}
   */
  public static Optional<String> of(Collection<String> codes) {
    var used = new HashMap<Way, Integer>();
    var highest = new HashMap<Way, Integer>();
    for (var code : codes) {
      var found = NUMBERED.matcher(code);
      if (found.matches()) {
        var way = new Way(found.group(1), found.group(2).length());
        used.merge(way, 1, Integer::sum);
        highest.merge(way, Integer.parseInt(found.group(2)), Math::max);
      }
    }
    return used.entrySet().stream()
        .max(
            Map.Entry.<Way, Integer>comparingByValue()
                .thenComparing(entry -> entry.getKey().before()))
        .map(Map.Entry::getKey)
        .map(
            way ->
                way.before()
                    + String.format("%0" + way.digits() + "d", highest.getOrDefault(way, 0) + 1));
  }
}
