package org.sportel.feedback.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody answered.
 *
 * @param given by the keys of the questions: what was chosen, or the words
 */
public record Answers(Map<String, List<String>> given) {
  /** Copies what was given. */
  public Answers {
    given = java.util.Collections.unmodifiableMap(new TreeMap<>(given));
  }

  /** What a checked form holds. */
  public static Answers of(Map<String, ?> checked) {
    var given = new LinkedHashMap<String, List<String>>();
    checked.forEach(
        (key, value) -> {
          if (value instanceof List<?> several) {
            given.put(key, several.stream().map(String::valueOf).toList());
          } else if (value instanceof String one && !one.isBlank()) {
            given.put(key, List.of(one));
          }
        });
    return new Answers(given);
  }

  /** What was given to a question; empty where it was left out. */
  List<String> to(String key) {
    return given.getOrDefault(key, List.of());
  }
}
