package org.sportel.complaints.figures;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Tells on the notice-board sheet how many complaints came and how many were answered in time. */
@Component
final class ComplaintNotice implements NoticePart {
  private final ComplaintFigures figures;

  ComplaintNotice(ComplaintFigures figures) {
    this.figures = figures;
  }

  @Override
  public int order() {
    return 30;
  }

  /**
   * Complaints belong to the municipality; fewer than are published count as too few, and so does a
   * month that would give another away.
   */
  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var numbers = figures.of(month.atDay(1), month.atEndOfMonth(), true).all();
    if (numbers.received() == 0) {
      return Optional.empty();
    }
    boolean few = numbers.received() < ComplaintFigures.LEAST;
    boolean hidden = few || !figures.told(month);
    return Optional.of(
        new NoticeTable(
            t("complaints.notice.title"),
            List.of(
                t("complaints.notice.month"),
                t("complaints.notice.received"),
                t("complaints.notice.answered"),
                t("complaints.notice.onTime")),
            List.of(
                List.of(
                    Texts.month(month),
                    hidden ? hidden(few) : Texts.number(numbers.received()),
                    hidden ? "–" : counted(numbers.answered()),
                    hidden ? "–" : counted(numbers.onTime()))),
            t("complaints.notice.note")));
  }

  private static String hidden(boolean few) {
    return few
        ? t("complaints.notice.few", ComplaintFigures.LEAST)
        : t("complaints.notice.withOthers");
  }

  private static String counted(int count) {
    return count == 0 || count >= ComplaintFigures.LEAST
        ? Texts.number(count)
        : t("complaints.notice.few", ComplaintFigures.LEAST);
  }
}
