package org.sportel.complaints.web;

import java.util.UUID;
import org.sportel.complaints.ComplaintParts;
import org.sportel.complaints.Complaints;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Looks up what a page of a complaint needs, each in its own transaction. */
@Component
public final class ComplaintReads {
  private final Complaints complaints;
  private final ComplaintParts parts;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant current;

  ComplaintReads(
      Complaints complaints,
      ComplaintParts parts,
      Downloads downloads,
      Transactions transactions,
      CurrentTenant current) {
    this.complaints = complaints;
    this.parts = parts;
    this.downloads = downloads;
    this.transactions = transactions;
    this.current = current;
  }

  /** The level of a complaint. */
  public ComplaintLevel level(ComplaintId id) {
    return transactions.read(current.scope(), () -> complaints.get(id).level());
  }

  /**
   * A file of a complaint, ready to be sent.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN where it belongs to another
   */
  public Downloads.Ready file(ComplaintId id, UUID file) {
    return file(id, file, false);
  }

  /**
   * A file that the complainant may have, ready to be sent.
   *
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN where it belongs to another, or to an answer that is
   *     not sent yet
   */
  Downloads.Ready shown(ComplaintId id, UUID file) {
    return file(id, file, true);
  }

  private Downloads.Ready file(ComplaintId id, UUID file, boolean shown) {
    return transactions.read(
        current.scope(),
        () ->
            parts.files(id).stream()
                .filter(one -> one.file().equals(new FileId(file)))
                .filter(one -> one.shown() || !shown)
                .findFirst()
                .map(one -> downloads.find(one.file()))
                .orElseThrow(
                    () -> new ComplaintRefusal(ComplaintRefusal.Reason.COMPLAINT_UNKNOWN)));
  }
}
