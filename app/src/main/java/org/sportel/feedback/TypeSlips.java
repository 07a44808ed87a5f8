package org.sportel.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.FeedbackRefusal.Reason;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingReason;
import org.sportel.feedback.model.RatingSource;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes ratings from slips of paper that lay in a centre's box. */
@Component
public final class TypeSlips {
  private static final int OLDEST_DAYS = 366;

  private final Ratings ratings;
  private final CurrentDay today;
  private final Clock clock;
  private final Ids ids;
  private final Authority authority;
  private final Journal journal;

  TypeSlips(
      Ratings ratings,
      CurrentDay today,
      Clock clock,
      Ids ids,
      Authority authority,
      Journal journal) {
    this.ratings = ratings;
    this.today = today;
    this.clock = clock;
    this.ids = ids;
    this.authority = authority;
    this.journal = journal;
  }

  /** What stands on a slip. */
  public record Slip(int score, Set<RatingReason> reasons, String words) {}

  /**
   * Takes a batch, wholly or not at all.
   *
   * @param centre where the box stands; known to exist
   * @param day when the box was emptied
   * @throws FeedbackRefusal DAY_WRONG for a day to come or more than a year ago, SLIP_WRONG with
   *     the line of a slip without a score or with too long words
   * @throws org.sportel.platform.NotAllowed without the power to serve at a counter
   */
  public void type(CentreId centre, LocalDate day, List<Slip> slips) {
    authority.require(Power.SERVE_COUNTER);
    if (day.isAfter(today.day()) || day.isBefore(today.day().minusDays(OLDEST_DAYS))) {
      throw new FeedbackRefusal(Reason.DAY_WRONG);
    }
    for (int line = 1; line <= slips.size(); line++) {
      type(centre, day, slips.get(line - 1), line);
    }
  }

  private void type(CentreId centre, LocalDate day, Slip slip, int line) {
    if (slip.score() < 1
        || slip.score() > Rating.BEST
        || slip.words().length() > GiveRating.LONGEST_WORDS) {
      throw new FeedbackRefusal(Reason.SLIP_WRONG, line);
    }
    var rating =
        new Rating(
            ids.next(),
            RatingSource.PAPER,
            Optional.empty(),
            Optional.of(centre.value()),
            Optional.empty(),
            slip.score(),
            slip.reasons(),
            slip.words(),
            "",
            day);
    ratings.add(rating, true, clock.instant());
    journal.record(
        new FeedbackEvent.Rated(
            rating.id(), rating.source(), rating.centre(), rating.service(), rating.score(), day));
  }
}
