package org.sportel.insight.declared;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Entry;
import org.sportel.platform.text.TypedDay;

/**
 * What the journal says of ratings: one was given, it says that somebody is satisfied, somebody who
 * is not wants to be asked back. A rating counts at noon of the day for which it was given: slips
 * of paper are typed later, and the minute would tell who stood at the counter. How it came is its
 * channel.
 */
final class OfRatings {
  static final String RATED = "feedback.rated";
  static final String SATISFIED = "feedback.satisfied";
  static final String ASKED = "feedback.contact-asked";
  static final String FOLLOWED_UP = "feedback.followed-up";

  /** The entry that says more about a rating. */
  static final String EXPLAINED = "feedback.explained";

  /** The least score of somebody who is satisfied. */
  private static final int SATISFIED_SCORE = 4;

  /** The kinds of events that are read out of other entries. */
  static final Set<String> DERIVED = Set.of(SATISFIED, ASKED);

  private OfRatings() {}

  /** What an entry says of a rating besides what it is itself. */
  static Optional<EventFact> of(Entry entry) {
    return switch (entry.type()) {
      case RATED ->
          entry.payload().path("score").asInt(0) >= SATISFIED_SCORE
              ? Optional.of(rated(entry, EventFact.beside(entry, 1), SATISFIED, Optional.empty()))
              : Optional.empty();
      case EXPLAINED ->
          entry.payload().path("wantsContact").asBoolean(false)
              ? Optional.of(
                  new EventFact(
                      EventFact.beside(entry, 1),
                      entry.subject(),
                      ASKED,
                      entry.happenedAt(),
                      EventFact.Keys.NONE,
                      Optional.empty()))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The rating itself, with its points. */
  static EventFact rated(Entry entry, Optional<Double> points) {
    return rated(entry, entry.id(), RATED, points);
  }

  private static EventFact rated(Entry entry, UUID id, String type, Optional<Double> points) {
    var payload = entry.payload();
    var at =
        TypedDay.iso(EventFact.text(payload.path("day")))
            .map(day -> day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC))
            .orElse(entry.happenedAt());
    var said = EventFact.keys(payload);
    var keys =
        new EventFact.Keys(
            said.service(), "", said.centre(), "", EventFact.text(payload.path("source")), "");
    return new EventFact(id, entry.subject(), type, at, keys, points);
  }
}
