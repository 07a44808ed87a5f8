package org.sportel.insight.declared;

import java.util.List;

/** The events that indicators may count; {@code insight.event.<type>} says what each means. */
public final class EventKinds {
  /** In the order in which they are offered. */
  public static final List<String> ALL =
      List.of(
          "casework.opened",
          "casework.task-claimed",
          "casework.task-completed",
          "casework.correction-asked",
          "casework.correction-answered",
          "casework.opinion-asked",
          "casework.opinion-given",
          "casework.decision-drafted",
          "casework.decision-approved",
          "casework.delivered",
          "casework.withdrawn",
          "casework.closed",
          "insight.case-imported",
          "insight.end-imported",
          "visits.begun",
          "visits.ticket-issued",
          "visits.ticket-handed-over",
          "visits.called",
          "visits.serving-begun",
          "visits.recalled",
          "visits.transferred",
          "visits.missed",
          "visits.left",
          "visits.finished",
          "visits.consultation-noted",
          "visits.appointment-booked",
          "visits.appointment-arrived",
          "visits.appointment-cancelled",
          "visits.appointment-missed",
          OfVisits.SERVED,
          OfVisits.APPLICATION,
          OfVisits.ANSWER,
          OfVisits.HAND_OVER,
          OfVisits.CONSULTATION,
          "complaints.filed",
          "complaints.acknowledged",
          "complaints.screened",
          "complaints.forwarded",
          "complaints.clock-stopped",
          "complaints.extended",
          "complaints.time-kept",
          "complaints.time-passed",
          "complaints.answered",
          "complaints.found-right",
          "complaints.accepted",
          "complaints.rejected",
          "complaints.review-decided",
          "complaints.lapsed",
          "complaints.reopened",
          "complaints.action-recorded",
          "complaints.action-time-kept",
          "complaints.action-time-passed",
          "complaints.action-done",
          "complaints.action-checked");

  private EventKinds() {}
}
