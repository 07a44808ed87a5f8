package org.sportel.visits.model;

import org.sportel.platform.events.EventType;

/** Events of visits that followers read, as they stand in the journal. */
public final class VisitEvents {
  /** {@link VisitEvent.Called}. */
  public static final EventType<VisitEvent.Called> CALLED =
      EventType.of("visits.called", 1, VisitEvent.Called.class);

  /** {@link VisitEvent.CauseNoted}. */
  public static final EventType<VisitEvent.CauseNoted> CAUSE_NOTED =
      EventType.of("visits.cause-noted", 1, VisitEvent.CauseNoted.class);

  /** {@link VisitEvent.ConsultationCorrected}. */
  public static final EventType<VisitEvent.ConsultationCorrected> CONSULTATION_CORRECTED =
      EventType.of("visits.consultation-corrected", 1, VisitEvent.ConsultationCorrected.class);

  /** {@link VisitEvent.ConsultationNoted}; the first version lacked two ids, which may be empty. */
  public static final EventType<VisitEvent.ConsultationNoted> CONSULTATION_NOTED =
      EventType.of("visits.consultation-noted", 2, VisitEvent.ConsultationNoted.class)
          .from(1, payload -> payload);

  /** {@link VisitEvent.Finished}. */
  public static final EventType<VisitEvent.Finished> FINISHED =
      EventType.of("visits.finished", 1, VisitEvent.Finished.class);

  /** {@link VisitEvent.TutorSessionCorrected}. */
  public static final EventType<VisitEvent.TutorSessionCorrected> TUTOR_SESSION_CORRECTED =
      EventType.of("visits.tutor-session-corrected", 1, VisitEvent.TutorSessionCorrected.class);

  /** {@link VisitEvent.TutorSessionNoted}. */
  public static final EventType<VisitEvent.TutorSessionNoted> TUTOR_SESSION_NOTED =
      EventType.of("visits.tutor-session-noted", 1, VisitEvent.TutorSessionNoted.class);

  /** {@link VisitEvent.WaitTold}. */
  public static final EventType<VisitEvent.WaitTold> WAIT_TOLD =
      EventType.of("visits.wait-told", 1, VisitEvent.WaitTold.class);

  private VisitEvents() {}
}
