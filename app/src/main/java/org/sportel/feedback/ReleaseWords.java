package org.sportel.feedback;

import java.util.UUID;
import org.sportel.feedback.model.FeedbackEvent;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Opens the words of a rating to all as somebody has masked them, or closes them again. */
@Component
public final class ReleaseWords {
  private final Ratings ratings;
  private final RatingRight access;
  private final Journal journal;

  ReleaseWords(Ratings ratings, RatingRight access, Journal journal) {
    this.ratings = ratings;
    this.access = access;
    this.journal = journal;
  }

  /**
   * Opens them.
   *
   * @param masked the words without anybody's name; empty closes them again. Addresses and numbers
   *     are masked once more by the program
   * @throws org.sportel.feedback.model.FeedbackRefusal RATING_UNKNOWN or WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to run the centre
   */
  public void release(UUID id, String masked) {
    var rating = access.require(id);
    GiveRating.longest(masked, GiveRating.LONGEST_WORDS);
    var words = MaskedWords.of(masked);
    if (!rating.released().equals(words)) {
      ratings.release(id, words);
      journal.record(new FeedbackEvent.WordsReleased(id, !words.isEmpty()));
    }
  }
}
