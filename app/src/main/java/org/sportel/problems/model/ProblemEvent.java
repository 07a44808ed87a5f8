package org.sportel.problems.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/**
 * What happens to problems, as the journal keeps it for ever: codes and times, never a person,
 * words or a place. {@code subject} is the problem, of settings the tenant's own id of the thing.
 */
public sealed interface ProblemEvent extends Event {
  /** {@link Reported} in the journal. */
  EventType<Reported> REPORTED = EventType.of("problems.reported", 1, Reported.class);

  /** {@link Recategorised} in the journal. */
  EventType<Recategorised> RECATEGORISED =
      EventType.of("problems.recategorised", 1, Recategorised.class);

  /** {@link Closed} in the journal. */
  EventType<Closed> CLOSED = EventType.of("problems.closed", 1, Closed.class);

  /** Somebody reported it. */
  record Reported(
      UUID subject,
      String category,
      Optional<UUID> unit,
      ProblemChannel channel,
      Optional<Instant> due,
      boolean photo)
      implements ProblemEvent {
    @Override
    public String type() {
      return REPORTED.name();
    }
  }

  /** A unit began to deal with it. */
  record Taken(UUID subject, Optional<UUID> unit) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.taken";
    }
  }

  /** The office wrote something that all may read. */
  record Answered(UUID subject, UUID answer) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.answered";
    }
  }

  /** It turned out to be of another kind; number and clock stay. */
  record Recategorised(UUID subject, String from, String to, Optional<UUID> unit)
      implements ProblemEvent {
    @Override
    public String type() {
      return RECATEGORISED.name();
    }
  }

  /** Another institution was asked to deal with it. */
  record Forwarded(UUID subject, Optional<Integer> tenant) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.forwarded";
    }
  }

  /** Its words and photos were opened to all, or closed again. */
  record Released(UUID subject, boolean open) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.released";
    }
  }

  /** It is over. */
  record Closed(UUID subject, ProblemOutcome outcome, boolean photo) implements ProblemEvent {
    @Override
    public String type() {
      return CLOSED.name();
    }
  }

  /** A category was added or changed. */
  record CategorySet(UUID subject, String code, Optional<UUID> unit, boolean open)
      implements ProblemEvent {
    @Override
    public String type() {
      return "problems.category-set";
    }
  }

  /** A program got a key. */
  record KeyAdded(UUID subject, int hourly) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.key-added";
    }
  }

  /** A program's key holds no more. */
  record KeyRemoved(UUID subject) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.key-removed";
    }
  }

  /** It was said whether programs need a key to report. */
  record KeyRuleSet(UUID subject, boolean required) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.key-rule-set";
    }
  }

  /** It was said from which host the ground of the map comes; empty is from none. */
  record TileSourceSet(UUID subject, String host) implements ProblemEvent {
    @Override
    public String type() {
      return "problems.tile-source-set";
    }
  }
}
