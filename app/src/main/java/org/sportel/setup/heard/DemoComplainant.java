package org.sportel.setup.heard;

import java.util.List;
import org.sportel.complaints.AcceptAnswer;
import org.sportel.complaints.FileComplaint;
import org.sportel.complaints.NewComplaint;
import org.sportel.complaints.ProvenComplainant;
import org.sportel.complaints.RejectAnswer;
import org.sportel.complaints.ReopenComplaint;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** What complainants of the demo file and say to their answers. */
@Component
final class DemoComplainant {
  private final FileComplaint fileComplaint;
  private final AcceptAnswer acceptAnswer;
  private final RejectAnswer rejectAnswer;
  private final ReopenComplaint reopenComplaint;
  private final Transactions transactions;
  private final Acting acting;

  DemoComplainant(
      FileComplaint fileComplaint,
      AcceptAnswer acceptAnswer,
      RejectAnswer rejectAnswer,
      ReopenComplaint reopenComplaint,
      Transactions transactions,
      Acting acting) {
    this.fileComplaint = fileComplaint;
    this.acceptAnswer = acceptAnswer;
    this.rejectAnswer = rejectAnswer;
    this.reopenComplaint = reopenComplaint;
    this.transactions = transactions;
    this.acting = acting;
  }

  ComplaintId file(Scope scope, NewComplaint wanted) {
    var ready = fileComplaint.prepare(wanted);
    return transactions.write(scope, () -> fileComplaint.file(ready, List.of())).id();
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
