package org.sportel.complaints;

import java.util.List;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintStage;
import org.sportel.documents.FileId;
import org.sportel.documents.ForgetFiles;
import org.springframework.stereotype.Component;

/**
 * The files that go with an answer: given and taken back by the officer in charge until it is sent,
 * seen by the complainant from then on.
 */
@Component
public final class EnclosedFiles {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final ComplaintFiling filing;
  private final ComplaintParts parts;
  private final ForgetFiles forget;

  EnclosedFiles(
      ComplaintGate gate,
      ComplaintChanges changes,
      ComplaintFiling filing,
      ComplaintParts parts,
      ForgetFiles forget) {
    this.gate = gate;
    this.changes = changes;
    this.filing = filing;
    this.parts = parts;
    this.forget = forget;
  }

  /**
   * Gives files to the answer that is being written.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE or FILE_MISSING
   * @throws org.sportel.documents.FileRefusal TOO_MANY
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void add(ComplaintId id, List<NewAttachment> files) {
    var complaint = writing(id);
    if (files.isEmpty()) {
      throw ComplaintRefusal.of("files", ComplaintRefusal.Reason.FILE_MISSING);
    }
    filing.add(complaint, true, files);
    files.forEach(
        one -> changes.note(new ComplaintEvent.AnswerFileAdded(id.value(), one.file().value())));
  }

  /**
   * Takes one back that the complainant has not got yet; it is forgotten.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, OTHER_STAGE or FILE_GONE
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void remove(ComplaintId id, FileId file) {
    writing(id);
    if (!parts.detach(id, file)) {
      throw ComplaintRefusal.of("files", ComplaintRefusal.Reason.FILE_GONE);
    }
    forget.forgetOf(id.subject(), file);
    changes.note(new ComplaintEvent.AnswerFileRemoved(id.value(), file.value()));
  }

  private Complaint writing(ComplaintId id) {
    var complaint = gate.take(id);
    if (!complaint.stage().clockRuns() || complaint.stage() == ComplaintStage.RECEIVED) {
      throw ComplaintRefusal.of("files", ComplaintRefusal.Reason.OTHER_STAGE);
    }
    return complaint;
  }
}
