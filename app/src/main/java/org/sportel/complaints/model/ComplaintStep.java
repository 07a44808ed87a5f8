package org.sportel.complaints.model;

import static org.sportel.complaints.model.ComplaintStage.ANSWERED;
import static org.sportel.complaints.model.ComplaintStage.CLOSED;
import static org.sportel.complaints.model.ComplaintStage.INVESTIGATION;
import static org.sportel.complaints.model.ComplaintStage.PROPOSED;
import static org.sportel.complaints.model.ComplaintStage.RECEIVED;
import static org.sportel.complaints.model.ComplaintStage.REVIEW;

import java.util.Set;

/**
 * What can be done to a complaint, from where to where (ISO 10002, 7.2–7.9).
 *
 * <p>Screened, investigated, proposed, answered; accepted or left alone it is closed, rejected
 * another person reviews it and the review closes it.
 */
public enum ComplaintStep {
  /** It is for this office and is looked into; said again where it turns out to be otherwise. */
  ADMIT(INVESTIGATION, RECEIVED, INVESTIGATION),
  /** Another body answers for it. */
  FORWARD(CLOSED, RECEIVED, INVESTIGATION),
  /** The officer writes down what was found. */
  PROPOSE(PROPOSED, INVESTIGATION, PROPOSED),
  /** The complainant is answered. */
  ANSWER(ANSWERED, PROPOSED),
  /** The complainant is content. */
  ACCEPT(CLOSED, ANSWERED),
  /** The complainant is not. */
  REJECT(REVIEW, ANSWERED),
  /** Nothing was said within the time. */
  LAPSE(CLOSED, ANSWERED),
  /** The other person has decided. */
  DECIDE_REVIEW(CLOSED, REVIEW),
  /** The complainant opens it again. */
  REOPEN(INVESTIGATION, CLOSED);

  private final ComplaintStage to;
  private final Set<ComplaintStage> from;

  ComplaintStep(ComplaintStage to, ComplaintStage... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** Whether it can be done there. */
  public boolean from(ComplaintStage stage) {
    return from.contains(stage);
  }

  /**
   * Where it leads.
   *
   * @throws ComplaintRefusal OTHER_STAGE where it cannot be done
   */
  public ComplaintStage after(ComplaintStage stage) {
    if (!from(stage)) {
      throw new ComplaintRefusal(ComplaintRefusal.Reason.OTHER_STAGE);
    }
    return to;
  }
}
