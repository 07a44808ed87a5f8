package org.sportel.feedback;

import java.time.Clock;
import java.util.UUID;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.platform.Acting;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes that somebody who was not satisfied was asked back. */
@Component
public final class FollowUpRating {
  private final FollowUps followUps;
  private final RatingRight access;
  private final Acting acting;
  private final Clock clock;
  private final Journal journal;

  FollowUpRating(
      FollowUps followUps, RatingRight access, Acting acting, Clock clock, Journal journal) {
    this.followUps = followUps;
    this.access = access;
    this.acting = acting;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Notes it; how the person is reached is forgotten at once.
   *
   * @param note what came of it, may be empty
   * @throws FeedbackRefusal RATING_UNKNOWN where nobody waits, or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to run the centre
   */
  public void follow(UUID rating, String note) {
    access.require(rating);
    GiveRating.longest(note, GiveRating.LONGEST_WORDS);
    if (!followUps.done(rating, acting.now().office(), note, clock.instant())) {
      throw new FeedbackRefusal(FeedbackRefusal.Reason.RATING_UNKNOWN);
    }
    journal.record(new FeedbackEvent.FollowedUp(rating));
  }
}
