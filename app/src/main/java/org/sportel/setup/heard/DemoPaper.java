package org.sportel.setup.heard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.complaints.box.SlipKind;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.setup.DemoTexts;

/**
 * What people of the demo write on paper and say to heads of units.
 *
 * @param present who stands by when a box is emptied
 * @param slips words on slips that rate
 * @param interviews by month, the latest last
 */
record DemoPaper(
    LocalText present, List<Wrote> box, List<LocalText> slips, List<Spoke> interviews) {
  /** A paper out of the suggestion box. */
  record Wrote(SlipKind kind, LocalText body) {}

  /** What was said in a month. */
  record Spoke(int people, Map<RatingReason, LocalText> said, Optional<LocalText> change) {}

  static DemoPaper read(Json json) {
    return json.read(DemoTexts.read("paper.json"), DemoPaper.class);
  }
}
