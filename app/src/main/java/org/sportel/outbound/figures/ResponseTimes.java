package org.sportel.outbound.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.outbound.model.RequestStage;
import org.springframework.stereotype.Component;

/** How long other bodies took to answer, in the running transaction's tenant. */
@Component
public final class ResponseTimes {
  /** Fewer answers than this tell no middle and no ninth tenth. */
  public static final int LEAST = 5;

  private final RequestFacts facts;

  ResponseTimes(RequestFacts facts) {
    this.facts = facts;
  }

  /**
   * The figures of some requests; those taken back count nowhere.
   *
   * @param sent how many were sent
   * @param answered how many were answered
   * @param inTime how many of those until the last day that was set
   * @param waiting how many wait
   * @param late how many of those although the day is over
   * @param silent for how many silence was recorded
   * @param reminders how many reminders were sent
   * @param median half of those answered took no longer; empty below {@value #LEAST} answers
   * @param ninetieth nine of ten answered took no longer; empty below {@value #LEAST} answers
   */
  public record Sum(
      int sent,
      int answered,
      int inTime,
      int waiting,
      int late,
      int silent,
      int reminders,
      Optional<Duration> median,
      Optional<Duration> ninetieth) {}

  /** When the figures are made, in the tenant's zone. */
  public record Moment(LocalDate today, ZoneId zone) {}

  /** The figures of what was sent in a span, by body. */
  public Map<UUID, Sum> byBody(Instant from, Instant before, Moment moment) {
    return facts.between(from, before).stream()
        .collect(
            Collectors.groupingBy(
                RequestFacts.RequestFact::body,
                Collectors.collectingAndThen(Collectors.toList(), some -> sum(some, moment))));
  }

  /** The figures of everything sent in a span. */
  public Sum all(Instant from, Instant before, Moment moment) {
    return sum(facts.between(from, before), moment);
  }

  static Sum sum(List<RequestFacts.RequestFact> some, Moment moment) {
    var counted = some.stream().filter(one -> one.stage() != RequestStage.TAKEN_BACK).toList();
    var answered = with(counted, RequestStage.ANSWERED);
    var waiting = with(counted, RequestStage.WAITING);
    var times =
        answered.stream()
            .map(one -> Duration.between(one.sent(), one.ended().orElseThrow()))
            .sorted()
            .toList();
    return new Sum(
        counted.size(),
        answered.size(),
        (int) answered.stream().filter(one -> inTime(one, moment)).count(),
        waiting.size(),
        (int) waiting.stream().filter(one -> one.due().isBefore(moment.today())).count(),
        with(counted, RequestStage.SILENT).size(),
        counted.stream().mapToInt(RequestFacts.RequestFact::reminders).sum(),
        at(times, 0.5),
        at(times, 0.9));
  }

  private static List<RequestFacts.RequestFact> with(
      List<RequestFacts.RequestFact> some, RequestStage stage) {
    return some.stream().filter(one -> one.stage() == stage).toList();
  }

  private static boolean inTime(RequestFacts.RequestFact one, Moment moment) {
    var day = LocalDate.ofInstant(one.ended().orElseThrow(), moment.zone());
    return !day.isAfter(one.due());
  }

  /** The smallest time within which this share was answered. */
  private static Optional<Duration> at(List<Duration> sorted, double share) {
    return sorted.size() < LEAST
        ? Optional.empty()
        : Optional.of(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
  }
}
