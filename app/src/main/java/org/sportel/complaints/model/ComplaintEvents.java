package org.sportel.complaints.model;

import org.sportel.platform.events.EventType;

/** Events of complaints that followers read, as they stand in the journal. */
public final class ComplaintEvents {
  /** {@link ComplaintEvent.Screened}. */
  public static final EventType<ComplaintEvent.Screened> SCREENED =
      EventType.of("complaints.screened", 1, ComplaintEvent.Screened.class);

  /** {@link ComplaintEvent.Answered}. */
  public static final EventType<ComplaintEvent.Answered> ANSWERED =
      EventType.of("complaints.answered", 1, ComplaintEvent.Answered.class);

  /** {@link ComplaintEvent.ReviewDecided}. */
  public static final EventType<ComplaintEvent.ReviewDecided> REVIEW_DECIDED =
      EventType.of("complaints.review-decided", 1, ComplaintEvent.ReviewDecided.class);

  /** {@link ComplaintEvent.Reopened}. */
  public static final EventType<ComplaintEvent.Reopened> REOPENED =
      EventType.of("complaints.reopened", 1, ComplaintEvent.Reopened.class);

  /** {@link ComplaintEvent.ClockResumed}. */
  public static final EventType<ComplaintEvent.ClockResumed> CLOCK_RESUMED =
      EventType.of("complaints.clock-resumed", 1, ComplaintEvent.ClockResumed.class);

  /** {@link ComplaintEvent.Extended}. */
  public static final EventType<ComplaintEvent.Extended> EXTENDED =
      EventType.of("complaints.extended", 1, ComplaintEvent.Extended.class);

  /** {@link ComplaintEvent.Rejected}. */
  public static final EventType<ComplaintEvent.Rejected> REJECTED =
      EventType.of("complaints.rejected", 1, ComplaintEvent.Rejected.class);

  private ComplaintEvents() {}
}
