package org.sportel.casework.outside;

import java.time.Instant;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.platform.LocalText;

/**
 * A case that somebody works on.
 *
 * @param title the service's name as it was when the case was opened
 * @param unit the responsible unit
 */
public record CaseAtHand(
    CaseId id, String number, LocalText title, UUID unit, Instant receivedAt, boolean open) {
  /**
   * Refuses work on a case that is closed.
   *
   * @throws CaseRefusal CASE_CLOSED
   */
  public void requireOpen() {
    if (!open) {
      throw new CaseRefusal(CaseRefusal.Reason.CASE_CLOSED, number);
    }
  }
}
