package org.sportel.insight.declared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Entry;

/**
 * What the journal says of whole visits: a ticket's serving begins, a case took a visit, advice was
 * noted in it. Their subject is the visit, so that an indicator asks of the visitors served what
 * came of their visits.
 */
final class OfVisits {
  static final String SERVED = "visits.visit-served";
  static final String APPLICATION = "visits.became-application";
  static final String ANSWER = "visits.became-answer";
  static final String HAND_OVER = "visits.became-hand-over";
  static final String CONSULTATION = "visits.became-consultation";

  /** The kinds of events that are read out of other entries. */
  static final Set<String> ALL = Set.of(SERVED, APPLICATION, ANSWER, HAND_OVER, CONSULTATION);

  /** The entries of the journal that tell them. */
  static final List<String> TOLD_BY =
      List.of(
          "visits.serving-begun",
          "visits.consultation-noted",
          "casework.visited",
          "casework.visit-became");

  /** What a case takes a visit for, as its events write it. */
  private static final Map<String, String> BY_PURPOSE =
      Map.of(
          "TAKEN", APPLICATION,
          "CORRECTED", ANSWER,
          "HANDED_OVER", HAND_OVER,
          "ADVISED", CONSULTATION);

  private OfVisits() {}

  /** What an entry says of a whole visit. */
  static Optional<EventFact> of(Entry entry) {
    return switch (entry.type()) {
      case "visits.serving-begun" -> Optional.of(fact(entry, entry.subject(), SERVED));
      case "visits.consultation-noted" ->
          visit(entry).map(visit -> fact(entry, visit, CONSULTATION));
      case "casework.visited", "casework.visit-became" ->
          Optional.ofNullable(BY_PURPOSE.get(entry.payload().path("purpose").asString("")))
              .flatMap(type -> visit(entry).map(visit -> fact(entry, visit, type)));
      default -> Optional.empty();
    };
  }

  private static Optional<UUID> visit(Entry entry) {
    return Optional.of(EventFact.text(entry.payload().path("visit")))
        .filter(text -> !text.isEmpty())
        .map(UUID::fromString);
  }

  private static EventFact fact(Entry entry, UUID visit, String type) {
    return new EventFact(
        EventFact.beside(entry, 1),
        visit,
        type,
        entry.happenedAt(),
        EventFact.keys(entry.payload()),
        Optional.empty());
  }
}
