package org.sportel.feedback;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.FeedbackRefusal.Reason;
import org.sportel.feedback.model.RatingReason;
import org.sportel.feedback.model.RatingSource;
import org.sportel.platform.limits.Limit;
import org.sportel.platform.limits.Tries;
import org.sportel.visits.PairedDevice;
import org.sportel.visits.model.DeviceKind;
import org.springframework.stereotype.Component;

/** Takes what somebody thinks who touches a face on the tablet at a counter. */
@Component
public final class TouchFace {
  /** More people are not served at one counter in that time. */
  private static final Limit TOUCHES = new Limit.Budget("rating-tablet", 10, Duration.ofMinutes(5));

  private final GiveRating giveRating;
  private final Tries tries;

  TouchFace(GiveRating giveRating, Tries tries) {
    this.giveRating = giveRating;
    this.tries = tries;
  }

  /**
   * Counts a touch before it is taken. Begins its own transaction.
   *
   * @throws FeedbackRefusal TOUCHED_OFTEN, so that nobody rates for a whole hall
   */
  public void count(PairedDevice tablet) {
    tries
        .count(TOUCHES.of(tablet.id().toString()))
        .ifPresent(
            wait -> {
              throw new FeedbackRefusal(Reason.TOUCHED_OFTEN, wait);
            });
  }

  /**
   * Takes the score in the caller's transaction; the same touch counts once.
   *
   * @param touch drawn for the page that was touched
   * @throws FeedbackRefusal SCORE_MISSING
   * @throws IllegalArgumentException for a device of another kind
   */
  public void touch(PairedDevice tablet, UUID touch, int score) {
    giveRating.give(rated(tablet, touch), score);
  }

  /**
   * Takes what the touched score was about, once.
   *
   * @throws FeedbackRefusal CODE_UNKNOWN without a score before
   */
  public void explain(PairedDevice tablet, UUID touch, RatingReason reason) {
    giveRating.giveMore(rated(tablet, touch), new GiveRating.More(Set.of(reason), "", ""));
  }

  private static RatingCodes.Rated rated(PairedDevice tablet, UUID touch) {
    if (tablet.kind() != DeviceKind.RATING) {
      throw new IllegalArgumentException("not a rating tablet: " + tablet.kind());
    }
    return new RatingCodes.Rated(
        RatingSource.TABLET, touch, Optional.of(tablet.centre().value()), Optional.empty(), "");
  }
}
