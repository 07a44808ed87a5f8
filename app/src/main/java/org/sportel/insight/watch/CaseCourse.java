package org.sportel.insight.watch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;

/**
 * How a case went, as far as the rules look.
 *
 * @param number its register number
 * @param service the code of its service
 * @param opener who took it; empty where the applicant sent it
 * @param hands every person of the staff who did something with it
 * @param deeds how many things people of the staff did with it
 * @param corrections how often the applicant was asked for something
 * @param approval from the last draft to its approval, where another person approved
 * @param whole from its coming to its decision
 * @param lying how long nobody had it in hand
 */
record CaseCourse(
    UUID id,
    String number,
    String service,
    Optional<UUID> opener,
    Set<UUID> hands,
    int deeds,
    int corrections,
    Optional<Duration> approval,
    Duration whole,
    Lying lying) {
  private static final String TAKEN = "casework.task-claimed";
  private static final String DONE = "casework.task-completed";
  private static final Set<String> DEEDS =
      Set.of(
          "casework.opened",
          DONE,
          "casework.decision-drafted",
          "casework.decision-approved",
          "casework.delivered");

  CaseCourse {
    hands = Set.copyOf(hands);
  }

  /**
   * How long nobody had a case in hand.
   *
   * @param until when somebody took it or did something with it; empty where nobody of the staff
   *     did
   * @param taken whether an official took it for themselves then
   */
  record Lying(Instant since, Optional<Instant> until, boolean taken) {
    /** Whether it lay, as the older one, when another was taken. */
    boolean passed(Lying other) {
      return other.taken
          && since.isBefore(other.since)
          && other
              .until
              .filter(at -> since.isBefore(at) && until.filter(mine -> !mine.isAfter(at)).isEmpty())
              .isPresent();
    }
  }

  static CaseCourse of(DecidedCase file, List<Entry> entries) {
    Optional<UUID> opener = Optional.empty();
    var hands = new HashSet<UUID>();
    int deeds = 0;
    int corrections = 0;
    Optional<Entry> draft = Optional.empty();
    Optional<Duration> approval = Optional.empty();
    var lying = new Lying(file.received(), Optional.empty(), false);
    for (var entry : entries) {
      var staff = entry.actor().kind() == Actor.Kind.STAFF;
      if (staff && DEEDS.contains(entry.type())) {
        hands.add(entry.actor().id());
        deeds++;
      }
      switch (entry.type()) {
        case TAKEN, DONE -> lying = staff ? ended(lying, entry) : lying;
        case "casework.opened" -> opener = Optional.of(entry.actor().id()).filter(_ -> staff);
        case "casework.correction-asked" -> corrections++;
        case "casework.decision-drafted" -> draft = Optional.of(entry);
        case "casework.decision-approved" -> approval = draft.flatMap(one -> between(one, entry));
        default -> {}
      }
    }
    return new CaseCourse(
        file.id(),
        file.number(),
        file.service(),
        opener,
        hands,
        deeds,
        corrections,
        approval,
        Duration.between(file.received(), file.decided()),
        lying);
  }

  private static Lying ended(Lying lying, Entry entry) {
    return lying.until().isPresent()
        ? lying
        : new Lying(lying.since(), Optional.of(entry.happenedAt()), entry.type().equals(TAKEN));
  }

  private static Optional<Duration> between(Entry draft, Entry approved) {
    return draft.actor().id().equals(approved.actor().id())
        ? Optional.empty()
        : Optional.of(Duration.between(draft.happenedAt(), approved.happenedAt()));
  }

  /** Whether one person took it, worked on it and ended it. */
  boolean onePair() {
    return deeds >= IntegrityRules.DEEDS && hands.size() == 1 && opener.isPresent();
  }
}
