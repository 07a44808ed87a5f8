package org.sportel.feedback.mystery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText;

/** What a visitor fills in: a scenario as it was when the round began. */
public record MysterySheet(
    LocalText title, LocalText task, Optional<String> service, List<Point> points) {
  /** Copies the points. */
  public MysterySheet {
    points = List.copyOf(points);
  }

  /**
   * Something that is looked at.
   *
   * @param standard the standard of the charter that it is, where it is one
   */
  public record Point(String key, LocalText text, Optional<UUID> standard) {}

  /** What was seen of a point. */
  public enum Mark {
    /** It was as it should be. */
    KEPT,
    /** It was not. */
    BROKEN,
    /** It could not be seen on this visit; counts for nothing. */
    UNSEEN
  }
}
