package org.sportel.visits.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens in the waiting room, as the journal keeps it for ever: ids, codes and times, never a
 * person, a need or a reason of priority. {@code subject} is the visit.
 */
public sealed interface VisitEvent extends Event {
  /** Somebody came. */
  record Begun(UUID subject, UUID centre, VisitChannel channel, String lang, boolean priority)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.begun";
    }
  }

  /** A number was given; nobody waits with it yet. */
  record TicketIssued(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.ticket-issued";
    }
  }

  /** The ticket is in somebody's hand and waits. */
  record TicketHandedOver(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.ticket-handed-over";
    }
  }

  /**
   * The ticket was called to a counter.
   *
   * @param since the beginning of the waiting that ended so
   */
  record Called(UUID subject, TicketFacts of, CallReason because, Instant since)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.called";
    }
  }

  /** The ticket was called once more. */
  record Recalled(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.recalled";
    }
  }

  /**
   * The person stands at the counter.
   *
   * @param called when they were called
   */
  record ServingBegun(UUID subject, TicketFacts of, Instant called) implements VisitEvent {
    @Override
    public String type() {
      return "visits.serving-begun";
    }
  }

  /** Nobody came. */
  record Missed(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.missed";
    }
  }

  /**
   * The person was sent away for a while.
   *
   * @param since the beginning of serving, where it had begun
   * @param until when the ticket waits again by itself
   */
  record Parked(UUID subject, TicketFacts of, Optional<Instant> since, Optional<Instant> until)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.parked";
    }
  }

  /** A parked or missed ticket waits again and keeps its place. */
  record Returned(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.returned";
    }
  }

  /**
   * The ticket waits for somebody else and keeps its place.
   *
   * @param since the beginning of serving, where it had begun
   * @param toQueue the queue it waits in now
   */
  record Transferred(
      UUID subject,
      TicketFacts of,
      Optional<Instant> since,
      UUID toQueue,
      Optional<UUID> toCounter,
      Optional<UUID> toStaff)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.transferred";
    }
  }

  /** The person went without being served. */
  record Left(UUID subject, TicketFacts of, boolean dayEnded) implements VisitEvent {
    @Override
    public String type() {
      return "visits.left";
    }
  }

  /**
   * The ticket ended without ever having been in anybody's hand; nobody waited, so nobody left.
   *
   * @param dayEnded whether the end of the day ended it, not whoever had asked for it
   */
  record Lapsed(UUID subject, TicketFacts of, boolean dayEnded) implements VisitEvent {
    @Override
    public String type() {
      return "visits.lapsed";
    }
  }

  /**
   * One service is done and the ticket waits for the next one, in its place.
   *
   * @param since the beginning of serving
   * @param toQueue the queue it waits in now
   */
  record MovedOn(UUID subject, TicketFacts of, Instant since, UUID toQueue) implements VisitEvent {
    @Override
    public String type() {
      return "visits.moved-on";
    }
  }

  /** The person needs something else in order to be served like everybody; never what. */
  record NeedsChanged(UUID subject, TicketFacts of) implements VisitEvent {
    @Override
    public String type() {
      return "visits.needs-changed";
    }
  }

  /** The person wants something more, or something not any more. */
  record WishesChanged(UUID subject, TicketFacts of, List<UUID> onward) implements VisitEvent {
    @Override
    public String type() {
      return "visits.wishes-changed";
    }
  }

  /**
   * Serving is over.
   *
   * @param since the beginning of serving
   * @param exact false where nobody ended it and the program did at night
   */
  record Finished(UUID subject, TicketFacts of, Instant since, boolean exact)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.finished";
    }
  }

  /**
   * Advice was given. The first version named neither the consultation nor the institution.
   *
   * @param consultation its identity, by which a correction finds it
   * @param institution another institution whose matter it was
   */
  record ConsultationNoted(
      UUID subject,
      UUID centre,
      Optional<UUID> visit,
      ConsultationTopic topic,
      Optional<String> service,
      ConsultationChannel channel,
      int minutes,
      Optional<UUID> consultation,
      Optional<UUID> institution)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.consultation-noted";
    }

    @Override
    public int version() {
      return 2;
    }
  }

  /**
   * What was noted of advice was wrong.
   *
   * @param words whether the note was changed, which stays out of the journal
   */
  record ConsultationCorrected(
      UUID subject,
      UUID consultation,
      ConsultationFacts before,
      ConsultationFacts after,
      boolean words)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.consultation-corrected";
    }
  }

  /**
   * The holder of the ticket gave its place up to come later.
   *
   * @param until when it waits again; empty where it went behind those who waited
   */
  record PlaceGivenUp(UUID subject, TicketFacts of, Optional<Instant> until) implements VisitEvent {
    @Override
    public String type() {
      return "visits.place-given-up";
    }
  }

  /**
   * Somebody was guided on their own account. {@code subject} is the session.
   *
   * @param institution another institution whose service it was
   * @param hard codes of what was hard
   */
  record TutorSessionNoted(
      UUID subject,
      UUID centre,
      Optional<String> service,
      Optional<UUID> institution,
      List<String> hard,
      TutorOutcome outcome,
      TutorConsent consent,
      int minutes)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.tutor-session-noted";
    }
  }

  /**
   * What was noted of guiding somebody was wrong. {@code subject} is the session.
   *
   * @param words whether the words changed, which stay out of the journal
   */
  record TutorSessionCorrected(UUID subject, TutorFacts before, TutorFacts after, boolean words)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.tutor-session-corrected";
    }
  }

  /** It was said why the person came. */
  record CauseNoted(UUID subject, TicketFacts of, VisitCause cause) implements VisitEvent {
    @Override
    public String type() {
      return "visits.cause-noted";
    }
  }

  /** Whoever begins to wait was told how long it will probably take. */
  record WaitTold(UUID subject, TicketFacts of, int leastMinutes, int mostMinutes)
      implements VisitEvent {
    @Override
    public String type() {
      return "visits.wait-told";
    }
  }
}
