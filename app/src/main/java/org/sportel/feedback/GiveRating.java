package org.sportel.feedback;

import java.time.Clock;
import java.util.Set;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingReason;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes what somebody thinks who holds a code. */
@Component
public final class GiveRating {
  static final int LONGEST_WORDS = 2_000;
  private static final int LONGEST_CONTACT = 200;

  private final Ratings ratings;
  private final FollowUps followUps;
  private final CurrentDay today;
  private final Clock clock;
  private final Ids ids;
  private final Journal journal;

  GiveRating(
      Ratings ratings,
      FollowUps followUps,
      CurrentDay today,
      Clock clock,
      Ids ids,
      Journal journal) {
    this.ratings = ratings;
    this.followUps = followUps;
    this.today = today;
    this.clock = clock;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Takes the score. A code counts once: a second score changes nothing.
   *
   * @throws FeedbackRefusal SCORE_MISSING
   */
  public void give(RatingCodes.Rated what, int score) {
    if (score < 1 || score > Rating.BEST) {
      throw new FeedbackRefusal(FeedbackRefusal.Reason.SCORE_MISSING);
    }
    var rating =
        new Rating(
            ids.next(),
            what.source(),
            java.util.Optional.of(what.subject()),
            what.centre(),
            what.service(),
            score,
            Set.of(),
            "",
            "",
            today.day());
    if (ratings.add(rating, false, clock.instant())) {
      journal.record(
          new FeedbackEvent.Rated(
              rating.id(),
              rating.source(),
              rating.centre(),
              rating.service(),
              score,
              rating.day()));
    }
  }

  /**
   * More about a rating.
   *
   * @param contact how the person is reached who wants to be asked back; empty for nobody else
   */
  public record More(Set<RatingReason> reasons, String words, String contact) {}

  /**
   * Takes what somebody says more, once. Somebody who is not satisfied and leaves how they are
   * reached becomes a follow-up of the centre's manager.
   *
   * @throws FeedbackRefusal CODE_UNKNOWN without a score before, or WORDS_LONG
   */
  public void giveMore(RatingCodes.Rated what, More more) {
    var given =
        ratings
            .of(what.source(), what.subject())
            .orElseThrow(() -> new FeedbackRefusal(FeedbackRefusal.Reason.CODE_UNKNOWN))
            .rating();
    longest(more.words(), LONGEST_WORDS);
    longest(more.contact(), LONGEST_CONTACT);
    if (!ratings.explain(given.id(), more.reasons(), more.words())) {
      return;
    }
    boolean asks = !more.contact().isBlank() && !given.satisfied();
    if (asks) {
      followUps.ask(new FollowUps.FollowUp(given.id(), more.contact(), clock.instant()));
    }
    journal.record(
        new FeedbackEvent.Explained(given.id(), more.reasons(), !more.words().isBlank(), asks));
  }

  static void longest(String text, int most) {
    if (text.length() > most) {
      throw new FeedbackRefusal(FeedbackRefusal.Reason.WORDS_LONG, most);
    }
  }
}
