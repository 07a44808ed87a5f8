package org.sportel.problems;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.problems.model.ProblemStatus;

/**
 * Which problems are meant; one question serves list and count.
 *
 * @param numbers these and no others, whatever else is asked (Open311); empty asks the rest
 * @param categories of these categories; none is any
 * @param statuses that stand so; none is any
 * @param units of these units or of none yet; empty is any
 * @param from reported at or after
 * @param to reported at or before
 * @param overdueAt open, with a time that was over at this instant
 */
public record ProblemQuestion(
    Optional<List<String>> numbers,
    List<String> categories,
    Set<ProblemStatus> statuses,
    Optional<Set<UUID>> units,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<Instant> overdueAt) {
  /** The statuses of what is not over. */
  public static final Set<ProblemStatus> OPEN =
      Set.of(ProblemStatus.RECEIVED, ProblemStatus.TAKEN, ProblemStatus.FORWARDED);

  /** All problems. */
  public static ProblemQuestion all() {
    return new ProblemQuestion(
        Optional.empty(),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** As this one, only of some categories and standings. */
  public ProblemQuestion of(List<String> wanted, Set<ProblemStatus> standing) {
    return new ProblemQuestion(numbers, wanted, standing, units, from, to, overdueAt);
  }

  /** As this one, only of some units. */
  public ProblemQuestion in(Optional<Set<UUID>> wanted) {
    return new ProblemQuestion(numbers, categories, statuses, wanted, from, to, overdueAt);
  }

  /** As this one, only what is late. */
  public ProblemQuestion overdue(Instant now) {
    return new ProblemQuestion(numbers, categories, statuses, units, from, to, Optional.of(now));
  }
}
