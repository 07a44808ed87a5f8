package org.sportel.setup.heard;

import java.util.List;
import org.sportel.complaints.model.ComplaintOutcome;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.setup.DemoTexts;

/**
 * An invented complaint with what came of it.
 *
 * @param rejected what a complainant says who is not content
 */
record DemoComplaint(
    ComplaintTopic topic,
    ComplaintOutcome outcome,
    LocalText body,
    LocalText answer,
    LocalText rejected) {
  /** All of them. */
  static List<DemoComplaint> all(Json json) {
    return List.of(json.read(DemoTexts.read("complaints.json"), DemoComplaint[].class));
  }
}
