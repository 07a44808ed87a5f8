package org.sportel.visits.hours;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.List;
import org.sportel.network.CentreId;
import org.sportel.visits.figures.ToldWaits;
import org.sportel.visits.figures.ToldWaits.ToldWait;
import org.sportel.visits.model.Queue;
import org.springframework.stereotype.Component;

/** How often the told waits of a centre held, in a transaction. */
@Component
public final class HeldShare {
  private static final int WEEKS = 4;
  private static final int FEWEST = 20;
  private static final int PERCENT = 100;

  private final ToldWaits waits;

  HeldShare(ToldWaits waits) {
    this.waits = waits;
  }

  /** In words, over the last four weeks; empty while too few people were called to say it. */
  public String words(CentreId centre, LocalDate today) {
    return words(waits.of(centre, today.minusWeeks(WEEKS), today));
  }

  /** As {@link #words(CentreId, LocalDate)}, of one queue. */
  public String words(CentreId centre, LocalDate today, Queue queue) {
    return words(
        waits.of(centre, today.minusWeeks(WEEKS), today).stream()
            .filter(wait -> wait.queue().equals(queue.id().value()))
            .toList());
  }

  private static String words(List<ToldWait> all) {
    if (all.size() < FEWEST) {
      return "";
    }
    long held = all.stream().filter(ToldWait::held).count();
    return t("visits.held", held * PERCENT / all.size(), all.size());
  }
}
