package org.sportel.feedback;

import java.util.UUID;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Opens the words of a rating to all as somebody has masked them, or closes them again. */
@Component
public final class ReleaseWords {
  private final Ratings ratings;
  private final Authority authority;
  private final Journal journal;

  ReleaseWords(Ratings ratings, Authority authority, Journal journal) {
    this.ratings = ratings;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Opens them.
   *
   * @param masked the words without anybody's name; empty closes them again. Addresses and numbers
   *     are masked once more by the program
   * @throws org.sportel.feedback.model.FeedbackRefusal RATING_UNKNOWN or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to run a centre
   */
  public void release(UUID id, String masked) {
    authority.require(Power.MANAGE_CENTRE);
    GiveRating.longest(masked, GiveRating.LONGEST_WORDS);
    var rating = ratings.get(id);
    var words = MaskedWords.of(masked);
    if (!rating.released().equals(words)) {
      ratings.release(id, words);
      journal.record(new FeedbackEvent.WordsReleased(id, !words.isEmpty()));
    }
  }
}
