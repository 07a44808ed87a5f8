package org.sportel.visits.advice;

import java.time.YearMonth;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.visits.model.InstitutionId;

/**
 * How often people were advised in a month, in one place and way.
 *
 * @param institution another institution whose matter it was
 * @param channel name of a {@link org.sportel.visits.model.ConsultationChannel}; empty for tutor
 *     sessions
 */
public record AdviceCount(
    YearMonth month,
    Kind kind,
    CentreId centre,
    Optional<InstitutionId> institution,
    String channel,
    int count,
    int minutes) {
  /** What was counted; the kinds are series of their own. */
  public enum Kind {
    /** Advice. */
    CONSULTATION,
    /** Somebody was guided on their own account. */
    TUTOR_SESSION
  }
}
