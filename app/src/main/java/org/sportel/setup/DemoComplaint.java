package org.sportel.setup;

import java.util.Optional;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.LocalText;

/**
 * An invented complaint with what came of it.
 *
 * @param action what was changed, where something was
 * @param rejected what a complainant says who is not content
 */
record DemoComplaint(
    ComplaintTopic topic,
    ComplaintOutcome outcome,
    LocalText body,
    LocalText answer,
    Optional<Change> action,
    LocalText rejected) {
  /**
   * A corrective action.
   *
   * @param evidence what shows that it was done
   * @param effect what was found later
   */
  record Change(LocalText what, LocalText evidence, LocalText effect) {}
}
