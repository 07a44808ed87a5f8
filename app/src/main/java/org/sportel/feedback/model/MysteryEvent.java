package org.sportel.feedback.model;

import java.time.LocalDate;
import java.util.UUID;
import org.sportel.platform.Event;

/** What happens to mystery visits. No event names who visited or what they wrote. */
public sealed interface MysteryEvent extends Event {
  /** A scenario was written or changed. */
  record ScenarioKept(UUID subject, int items) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-scenario-kept";
    }
  }

  /** A scenario is not planned any more. */
  record ScenarioRetired(UUID subject) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-scenario-retired";
    }
  }

  /** A round was planned, or its plan changed. */
  record Planned(UUID subject) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-round-planned";
    }
  }

  /** A plan was thrown away before it began. */
  record Dropped(UUID subject) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-round-dropped";
    }
  }

  /** A round began: from a day to another, with so many visits. */
  record Started(UUID subject, LocalDate opens, LocalDate closes, int visits)
      implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-round-started";
    }
  }

  /** A round ended; so many of its visits were made. */
  record Closed(UUID subject, int visits, int reported) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-round-closed";
    }
  }

  /** A visit was given to another visitor. */
  record VisitGiven(UUID subject, UUID round) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-visit-given";
    }
  }

  /** A visit will not be made. */
  record VisitCancelled(UUID subject, UUID round) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-visit-cancelled";
    }
  }

  /** A visit was made: of so many points that could be seen, so many were as they should be. */
  record VisitReported(UUID subject, UUID round, UUID centre, int kept, int seen)
      implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-visit-reported";
    }
  }

  /** Words of a visitor may be read with the results. */
  record WordsReleased(UUID subject, UUID round) implements MysteryEvent {
    @Override
    public String type() {
      return "feedback.mystery-words-released";
    }
  }
}
