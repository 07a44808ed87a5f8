package org.sportel.feedback.board;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.RatingSum;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingSource;
import org.sportel.feedback.web.SharePhrase;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Tells on the sheet how people rated the centre, each source for itself, with its count. */
@Component
final class RatingNotice implements NoticePart {
  private final Ratings ratings;

  RatingNotice(Ratings ratings) {
    this.ratings = ratings;
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var all =
        ratings.between(month.atDay(1), month.atEndOfMonth()).stream()
            .filter(rating -> rating.centre().filter(centre::equals).isPresent())
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new NoticeTable(
            t("feedback.board.ratings"),
            List.of(
                t("feedback.column.source"),
                t("feedback.column.count"),
                t("feedback.column.share")),
            Arrays.stream(RatingSource.values())
                .map(source -> row(source, all))
                .filter(row -> !row.isEmpty())
                .toList(),
            t("feedback.board.ratingsNote")));
  }

  private static List<String> row(RatingSource source, List<Rating> all) {
    var sum = RatingSum.of(all.stream().filter(one -> one.source() == source).toList());
    return sum.count() == 0
        ? List.of()
        : List.of(t("feedback.source." + source), Texts.number(sum.count()), SharePhrase.of(sum));
  }
}
