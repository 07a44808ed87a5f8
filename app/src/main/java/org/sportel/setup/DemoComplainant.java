package org.sportel.setup;

import org.sportel.complaints.AcceptAnswer;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.RejectAnswer;
import org.sportel.complaints.ReopenComplaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.springframework.stereotype.Component;

/** What complainants of the demo say to their answers. */
@Component
final class DemoComplainant {
  private final AcceptAnswer acceptAnswer;
  private final RejectAnswer rejectAnswer;
  private final ReopenComplaint reopenComplaint;
  private final Acting acting;

  DemoComplainant(
      AcceptAnswer acceptAnswer,
      RejectAnswer rejectAnswer,
      ReopenComplaint reopenComplaint,
      Acting acting) {
    this.acceptAnswer = acceptAnswer;
    this.rejectAnswer = rejectAnswer;
    this.reopenComplaint = reopenComplaint;
    this.acting = acting;
  }

  void accept(ComplaintId id) {
    acting.runAs(Actor.anonymous(), () -> acceptAnswer.accept(new ProvenComplainant(id)));
  }

  void reject(ComplaintId id, String reason) {
    acting.runAs(Actor.anonymous(), () -> rejectAnswer.reject(new ProvenComplainant(id), reason));
  }

  void reopen(ComplaintId id, String reason) {
    acting.runAs(
        Actor.anonymous(), () -> reopenComplaint.reopen(new ProvenComplainant(id), reason));
  }
}
