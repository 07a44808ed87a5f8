/**
 * The file of an application from its register number to its end.
 *
 * <p>A <em>case</em> is opened by {@link org.sportel.casework.OpenCase} and runs the procedure of
 * its service version. What the procedure waits for are <em>tasks</em> of a unit; people
 * {@linkplain org.sportel.casework.ClaimTask claim} and finish them, each kind by its own command:
 * check ({@link org.sportel.casework.CompleteTask}, {@link org.sportel.casework.RequestCorrection},
 * {@link org.sportel.casework.AskOpinion}), correction ({@link
 * org.sportel.casework.AnswerCorrection}), opinion ({@link org.sportel.casework.GiveOpinion}),
 * draft ({@link org.sportel.casework.DraftDecision}), approval ({@link
 * org.sportel.casework.ApproveDecision}, {@link org.sportel.casework.ReturnDraft}), delivery
 * ({@link org.sportel.casework.DeliverDecision}).
 *
 * <p>Every command joins the write transaction of its caller, locks the case first, then its tasks,
 * and takes register numbers last; it either does everything or refuses and does nothing. Commands
 * of staff ask for the power in the unit of the task. What happened is journalled as {@link
 * org.sportel.casework.model.CaseEvent}.
 *
 * <p>Questions ({@link org.sportel.casework.Worklist}, {@link org.sportel.casework.CaseFile},
 * {@link org.sportel.casework.CaseTimeline}, {@link org.sportel.casework.Tracking}, {@link
 * org.sportel.casework.Applicants}) join a transaction in the same way.
 */
@ApplicationModule(
    allowedDependencies = {
      "platform :: events",
      "platform :: text",
      "platform :: subject",
      "platform :: limits",
      "audit",
      "network",
      "identity",
      "catalogue",
      "catalogue :: pages",
      "visits",
      "visits :: model",
      "visits :: consultations",
      "visits :: served",
      "visits :: serving",
      "visits :: ends",
      "visits :: appointments",
      "catalogue :: card",
      "catalogue :: meter",
      "catalogue :: bundle",
      "forms",
      "forms :: pages",
      "documents",
      "register",
      "deadlines",
      "procedure",
      "platform :: contact",
      "web :: components",
      "web :: timeline"
    })
@NullMarked
package org.sportel.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
