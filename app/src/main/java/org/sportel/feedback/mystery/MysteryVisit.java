package org.sportel.feedback.mystery;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.subject.Subject;

/**
 * A visit of a round.
 *
 * @param visitor the account of whoever makes it; empty once that is forgotten
 * @param report what came of it, once it was made
 * @param released the visitor's words as they may be read with the results; empty where nobody
 *     released them
 */
public record MysteryVisit(
    UUID id,
    UUID round,
    UUID centre,
    Optional<UUID> visitor,
    MysterySheet sheet,
    State state,
    Optional<Report> report,
    String released) {
  /** A visit as the subject of a general module. */
  public static Subject subject(UUID visit) {
    return new Subject("mystery-visit", visit);
  }

  /** The longest words of a report. */
  public static final int LONGEST_WORDS = 2000;

  /** Where a visit stands. */
  public enum State {
    /** It is to be made. */
    PLANNED,
    /** It was made. */
    REPORTED,
    /** It will not be made. */
    CANCELLED
  }

  /**
   * What a visitor reports.
   *
   * @param waited minutes until they were served, where they waited for it
   * @param marks by the keys of the points
   */
  public record Report(
      LocalDate day, Optional<Integer> waited, Map<String, MysterySheet.Mark> marks, String words) {
    /** Copies the marks. */
    public Report {
      marks = Map.copyOf(marks);
    }

    /** How many points were as they should be. */
    public int kept() {
      return count(MysterySheet.Mark.KEPT);
    }

    /** How many points could be seen. */
    public int seen() {
      return marks.size() - count(MysterySheet.Mark.UNSEEN);
    }

    private int count(MysterySheet.Mark wanted) {
      return (int) marks.values().stream().filter(wanted::equals).count();
    }
  }
}
