package org.sportel.insight.declared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.insight.declared.EventNumber.Unit;
import org.sportel.platform.Entry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The events that indicators may count; {@code insight.event.<type>} says what each means. Modules
 * add theirs as {@link CountedEvents}.
 */
@Component
public final class EventKinds {
  /** Those of the program's own modules. */
  static final List<String> OWN =
      List.of(
          "casework.opened",
          "casework.task-claimed",
          "casework.task-completed",
          "casework.correction-asked",
          "casework.correction-answered",
          "casework.opinion-asked",
          "casework.opinion-given",
          "casework.decision-drafted",
          "casework.decision-approved",
          "casework.delivered",
          "casework.withdrawn",
          "casework.closed",
          "casework.due-opened",
          OfCases.PAID,
          OfCases.WAIVED,
          OfCases.TIME_OF_APPLICANT,
          OfCases.TIME_OF_OTHER_BODY,
          OfCases.TIME_OF_UNIT,
          OfCases.TIME_OF_PROGRAM,
          "outbound.sent",
          "outbound.reminded",
          "outbound.answered",
          "outbound.silence-recorded",
          "outbound.taken-back",
          "insight.case-imported",
          "insight.end-imported",
          "visits.begun",
          "visits.ticket-issued",
          "visits.ticket-handed-over",
          "visits.called",
          "visits.serving-begun",
          "visits.recalled",
          "visits.transferred",
          "visits.missed",
          "visits.left",
          "visits.finished",
          "visits.consultation-noted",
          "visits.appointment-booked",
          "visits.appointment-arrived",
          "visits.appointment-cancelled",
          "visits.appointment-missed",
          OfVisits.SERVED,
          OfVisits.APPLICATION,
          OfVisits.ANSWER,
          OfVisits.HAND_OVER,
          OfVisits.CONSULTATION,
          "complaints.filed",
          "complaints.acknowledged",
          "complaints.screened",
          "complaints.forwarded",
          "complaints.clock-stopped",
          "complaints.extended",
          "complaints.time-kept",
          "complaints.time-passed",
          "complaints.answered",
          "complaints.found-right",
          "complaints.accepted",
          "complaints.rejected",
          "complaints.review-decided",
          "complaints.lapsed",
          "complaints.reopened",
          "complaints.action-recorded",
          "complaints.action-time-kept",
          "complaints.action-time-passed",
          "complaints.action-done",
          "complaints.action-checked",
          OfRatings.RATED,
          OfRatings.SATISFIED,
          OfRatings.ASKED,
          OfRatings.FOLLOWED_UP);

  /** The numbers that some of them carry. */
  private static final Map<String, EventNumber> OWN_NUMBERS =
      Map.of(
          "casework.due-opened",
          new EventNumber("amount", Unit.AMOUNT, 1),
          "visits.consultation-noted",
          new EventNumber("minutes", Unit.SECONDS, 60),
          OfRatings.RATED,
          new EventNumber("score", Unit.AMOUNT, 1));

  private final List<String> all;
  private final Set<String> known;
  private final Map<String, EventNumber> numbers;

  EventKinds(ObjectProvider<CountedEvents> counted) {
    this.all =
        Stream.concat(OWN.stream(), counted.orderedStream().flatMap(one -> one.types().stream()))
            .toList();
    this.known = Set.copyOf(all);
    var carried = new HashMap<>(OWN_NUMBERS);
    counted.orderedStream().forEach(one -> carried.putAll(one.numbers()));
    this.numbers = Map.copyOf(carried);
  }

  /** All of them, in the order in which they are offered. */
  public List<String> all() {
    return all;
  }

  /** Whether indicators may count it. */
  boolean counts(String type) {
    return known.contains(type);
  }

  /** Whether indicators may count all that a formula names. */
  boolean counts(IndicatorFormula formula) {
    return known.containsAll(formula.from()) && known.containsAll(formula.to());
  }

  /** Whether all that it counts carry the numbers that it measures. */
  boolean carries(IndicatorFormula formula) {
    return formula.from().stream().allMatch(type -> carries(type, formula.kind()));
  }

  /** What events of a type carry a number of; empty where they carry none. */
  public Optional<Unit> unit(String type) {
    return OfCases.time(type)
        ? Optional.of(Unit.SECONDS)
        : Optional.ofNullable(numbers.get(type)).map(EventNumber::unit);
  }

  /** The number that an entry carries as an event of its own type. */
  Optional<Double> number(Entry entry) {
    return Optional.ofNullable(numbers.get(entry.type())).flatMap(number -> number.of(entry));
  }

  private boolean carries(String type, IndicatorFormula.Kind kind) {
    return switch (kind) {
      case TIME -> unit(type).equals(Optional.of(Unit.SECONDS));
      case AMOUNT -> unit(type).equals(Optional.of(Unit.AMOUNT));
      case COUNT, DURATION, SHARE, STANDING -> true;
    };
  }
}
