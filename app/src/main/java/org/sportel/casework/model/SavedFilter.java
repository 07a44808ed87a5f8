package org.sportel.casework.model;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A worklist that somebody keeps under a name of their own.
 *
 * @param asked what its address asks for, by parameter; never words, which may name an applicant
 * @param first whether the person's worklist opens with it
 */
public record SavedFilter(UUID id, String name, Map<String, String> asked, boolean first) {
  /** The most characters of a name. */
  public static final int LONGEST = 60;

  /** How many a person may keep. */
  public static final int MOST = 20;

  private static final Set<String> KNOWN =
      Set.of("view", "service", "unit", "state", "due", "fee", "who", "order");

  private static final int LONGEST_VALUE = 80;

  /** Keeps what a list can be narrowed to, and nothing else. */
  public SavedFilter {
    var kept = new TreeMap<String, String>();
    asked.forEach(
        (parameter, value) -> {
          if (KNOWN.contains(parameter) && !value.isEmpty() && value.length() <= LONGEST_VALUE) {
            kept.put(parameter, value);
          }
        });
    asked = Map.copyOf(kept);
  }

  /** The same under another name. */
  public SavedFilter renamed(String other) {
    return new SavedFilter(id, other, asked, first);
  }

  /** The same, as the first or not. */
  public SavedFilter asFirst(boolean other) {
    return new SavedFilter(id, name, asked, other);
  }
}
