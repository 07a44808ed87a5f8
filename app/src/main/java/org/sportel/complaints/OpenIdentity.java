package org.sportel.complaints;

import java.util.List;
import org.sportel.audit.AccessLog;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.ComplaintEvent;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.springframework.stereotype.Component;

/** Opens the seal of who complains, for the officer in charge and a reason that is logged. */
@Component
public final class OpenIdentity {
  private final ComplaintGate gate;
  private final ComplaintChanges changes;
  private final Complainants complainants;
  private final AccessLog log;

  OpenIdentity(
      ComplaintGate gate, ComplaintChanges changes, Complainants complainants, AccessLog log) {
    this.gate = gate;
    this.changes = changes;
    this.complainants = complainants;
    this.log = log;
  }

  /** The name of the page in the access log. */
  public static final String PAGE = "complaint.identity";

  /** A seal that may be broken now, outside the transaction that logged it. */
  public final class Opened {
    private final String sealed;

    private Opened(String sealed) {
      this.sealed = sealed;
    }

    /** Who complains. */
    public Complainant complainant() {
      return complainants.open(sealed);
    }
  }

  /**
   * Logs the look and hands the seal out, in the caller's write transaction.
   *
   * @param purpose why, in the officer's words
   * @throws ComplaintRefusal COMPLAINT_UNKNOWN, NOT_YOURS, NOTHING_SEALED, TEXT_MISSING or
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public Opened open(ComplaintId id, String purpose) {
    gate.take(id);
    var why = ComplaintTexts.needed("purpose", purpose, ComplaintTexts.LONGEST_REASON);
    var sealed =
        complainants
            .sealed(id)
            .orElseThrow(() -> new ComplaintRefusal(ComplaintRefusal.Reason.NOTHING_SEALED));
    log.record(PAGE, why, List.of(id.subject()));
    changes.note(new ComplaintEvent.IdentityOpened(id.value()));
    return new Opened(sealed);
  }
}
