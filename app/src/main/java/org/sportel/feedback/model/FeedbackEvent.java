package org.sportel.feedback.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to ratings, as the journal keeps it: scores and codes, never words or people. */
public sealed interface FeedbackEvent extends Event {
  /** Somebody said how it was. */
  record Rated(
      UUID subject,
      RatingSource source,
      Optional<UUID> centre,
      Optional<String> service,
      int score,
      LocalDate day)
      implements FeedbackEvent {
    @Override
    public String type() {
      return "feedback.rated";
    }
  }

  /** They said more about it. */
  record Explained(UUID subject, Set<RatingReason> reasons, boolean words, boolean wantsContact)
      implements FeedbackEvent {
    @Override
    public String type() {
      return "feedback.explained";
    }
  }

  /** Somebody of the office asked back. */
  record FollowedUp(UUID subject) implements FeedbackEvent {
    @Override
    public String type() {
      return "feedback.followed-up";
    }
  }

  /** Photos of typed slips were kept. */
  record SlipPhotosKept(UUID subject, UUID centre, LocalDate emptiedOn, int photos)
      implements FeedbackEvent {
    @Override
    public String type() {
      return "feedback.slip-photos-kept";
    }
  }

  /** Words were opened to all, or closed again. */
  record WordsReleased(UUID subject, boolean open) implements FeedbackEvent {
    @Override
    public String type() {
      return "feedback.words-released";
    }
  }
}
