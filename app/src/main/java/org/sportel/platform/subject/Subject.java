package org.sportel.platform.subject;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Names the thing that an entry, a file or a message is about, without knowing the module that owns
 * it.
 *
 * @param type the owner's stable word, lower case, such as {@code case} or {@code message}
 */
public record Subject(String type, UUID id) {
  /** The word for a case. */
  public static final String CASE = "case";

  private static final int LONGEST = 30;

  public Subject {
    if (type.isEmpty() || type.length() > LONGEST || !type.chars().allMatch(Subject::plain)) {
      throw new IllegalArgumentException("not a type of subjects: " + type);
    }
  }

  /** A case. */
  public static Subject ofCase(UUID id) {
    return new Subject(CASE, id);
  }

  /** Cases, each once. */
  public static List<Subject> ofCases(Collection<UUID> ids) {
    return ids.stream().distinct().map(Subject::ofCase).toList();
  }

  private static boolean plain(int sign) {
    return sign >= 'a' && sign <= 'z' || sign == '-';
  }
}
