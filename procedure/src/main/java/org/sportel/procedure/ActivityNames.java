package org.sportel.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What classes, delegate expressions and topics of other engines mean here. Nothing is ever loaded
 * or called by a name from a file; a name that is not in the table is refused.
 *
 * @param types foreign name → type of our activity
 */
public record ActivityNames(Map<String, String> types) {
  /** Knows no foreign name. */
  public static final ActivityNames NONE = new ActivityNames(Map.of());

  public ActivityNames {
    types = Map.copyOf(types);
  }

  /**
   * Reads a table of lines {@code foreign name = type}; {@code #} begins a comment.
   *
   * @throws IllegalArgumentException for a line of another form, naming it
   */
  public static ActivityNames parse(String text) {
    var types = new LinkedHashMap<String, String>();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(
            line -> {
              int equals = line.lastIndexOf('=');
              if (equals < 1 || equals == line.length() - 1) {
                throw new IllegalArgumentException(line);
              }
              types.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
            });
    return new ActivityNames(types);
  }

  /** Type of our activity for a foreign name. */
  public Optional<String> type(String foreign) {
    return Optional.ofNullable(types.get(foreign));
  }
}
