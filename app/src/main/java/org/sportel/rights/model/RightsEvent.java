package org.sportel.rights.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens to measures, standards and self-assessments, as the journal keeps it; never words.
 */
public sealed interface RightsEvent extends Event {
  /**
   * A measure was written down or changed.
   *
   * @param centre where it is done; empty is everywhere
   * @param evidence whether there is any
   * @param shown whether everybody may read it
   */
  record MeasureKept(
      UUID subject,
      List<PeopleGroup> groups,
      UUID unit,
      Optional<UUID> centre,
      LocalDate review,
      boolean evidence,
      boolean shown)
      implements RightsEvent {
    /** Copies the groups. */
    public MeasureKept {
      groups = List.copyOf(groups);
    }

    @Override
    public String type() {
      return "rights.measure-kept";
    }
  }

  /** A measure is no longer done. */
  record MeasureEnded(UUID subject) implements RightsEvent {
    @Override
    public String type() {
      return "rights.measure-ended";
    }
  }

  /**
   * A standard was written down or changed.
   *
   * @param indicator the code of what tells whether it holds; empty where nothing does
   * @param promised in seconds, as a share or a number
   */
  record StandardKept(
      UUID subject, int place, Optional<String> indicator, Optional<BigDecimal> promised)
      implements RightsEvent {
    @Override
    public String type() {
      return "rights.standard-kept";
    }
  }

  /** A standard is no longer promised. */
  record StandardEnded(UUID subject) implements RightsEvent {
    @Override
    public String type() {
      return "rights.standard-ended";
    }
  }

  /** The self-assessment of a year is final. */
  record AssessmentFinished(UUID subject, int year) implements RightsEvent {
    @Override
    public String type() {
      return "rights.assessment-finished";
    }
  }
}
