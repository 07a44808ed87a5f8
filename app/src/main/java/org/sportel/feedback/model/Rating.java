package org.sportel.feedback.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An answer to how it was.
 *
 * @param subject what it is tied to, a ticket or an application; none for paper
 * @param service the code of the service, where one is known
 * @param score from 1, very bad, to 5, very good
 * @param words as they were given, for people of the office only
 * @param released the words as everybody may read them, empty while nobody has released them
 */
public record Rating(
    UUID id,
    RatingSource source,
    Optional<UUID> subject,
    Optional<UUID> centre,
    Optional<String> service,
    int score,
    Set<RatingReason> reasons,
    String words,
    String released,
    LocalDate day) {
  /** The best score. */
  public static final int BEST = 5;

  private static final int SATISFIED = 4;

  /** Copies the reasons; refuses a score that is none. */
  public Rating {
    reasons = Set.copyOf(reasons);
    if (score < 1 || score > BEST) {
      throw new IllegalArgumentException("A score is from 1 to " + BEST + ", not " + score);
    }
  }

  /** Whether the person is satisfied: four or five. */
  public boolean satisfied() {
    return score >= SATISFIED;
  }
}
