package org.sportel.visits.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.springframework.stereotype.Component;

/** The waiting and serving of a centre's past days, in the running transaction's tenant. */
@Component
public final class PastIntervals {
  private final TicketIntervals intervals;

  PastIntervals(TicketIntervals intervals) {
    this.intervals = intervals;
  }

  /**
   * A stretch that has ended, with its exact length.
   *
   * @param serving at the counter; otherwise waiting
   */
  public record Stretch(
      UUID queue, boolean serving, LocalDate day, Instant from, Duration length) {}

  /** Those of some days, the first and the last included. */
  public List<Stretch> of(CentreId centre, LocalDate first, LocalDate last) {
    return intervals.between(centre.value(), first, last).stream()
        .filter(TicketInterval::exact)
        .filter(
            one ->
                one.kind() == TicketInterval.Kind.WAITING
                    || one.kind() == TicketInterval.Kind.SERVING)
        .flatMap(
            one ->
                one.from().stream()
                    .map(
                        from ->
                            new Stretch(
                                one.queue(),
                                one.kind() == TicketInterval.Kind.SERVING,
                                one.day(),
                                from,
                                one.length())))
        .toList();
  }
}
