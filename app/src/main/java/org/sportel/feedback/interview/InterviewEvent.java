package org.sportel.feedback.interview;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.Event;

/** What happens to interviews, as the journal keeps it: numbers and elements, never words. */
public sealed interface InterviewEvent extends Event {
  /** It was written down, or changed. */
  record Kept(
      UUID subject,
      YearMonth month,
      UUID unit,
      Optional<UUID> centre,
      int people,
      List<RatingReason> elements,
      boolean change)
      implements InterviewEvent {
    @Override
    public String type() {
      return "feedback.interview-kept";
    }
  }
}
