package org.sportel.visits.figures;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.model.Queue;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Tells on the notice-board sheet how long people waited, beside what the centre means to keep. */
@Component
final class WaitingNotice implements NoticePart {
  private final TicketIntervals intervals;
  private final CentreSetups setups;

  WaitingNotice(TicketIntervals intervals, CentreSetups setups) {
    this.intervals = intervals;
    this.setups = setups;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var all = intervals.between(centre, month.atDay(1), month.atEndOfMonth());
    var rows =
        setups.of(new CentreId(centre)).queues().stream()
            .flatMap(queue -> row(queue, all).stream())
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NoticeTable(
                t("visits.notice.title"),
                List.of(
                    t("visits.notice.queue"),
                    t("visits.notice.people"),
                    t("visits.notice.promised"),
                    t("visits.notice.median"),
                    t("visits.notice.tail")),
                rows,
                t("visits.notice.note")));
  }

  private static Optional<List<String>> row(Queue queue, List<TicketInterval> all) {
    var target = Duration.ofMinutes(queue.targetMinutes());
    var own = all.stream().filter(one -> one.queue().equals(queue.id().value())).toList();
    return QueueFigures.of(own, target)
        .waiting()
        .map(
            spread ->
                List.of(
                    Texts.show(queue.name()).text(),
                    Texts.number(spread.count()),
                    minutes(target),
                    minutes(spread.median()),
                    minutes(spread.tail())));
  }

  private static String minutes(Duration length) {
    return t("visits.notice.minutes", Math.round(length.toSeconds() / 60.0));
  }
}
