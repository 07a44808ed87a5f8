package org.sportel.insight.watch;

import java.util.UUID;
import org.sportel.platform.Event;

/**
 * The auditor looked twice at a case and said what was found, or took that back.
 *
 * @param subject stands for the looks of a tenant's auditors, which belong to no case's course
 * @param finding {@code INNOCENT}, {@code FOLLOWED_UP} or {@code OPEN}
 */
record HintAnswered(UUID subject, UUID caseId, IntegrityHint.Rule rule, String finding)
    implements Event {
  private static final UUID LOOKS = new UUID(3, 0);

  static HintAnswered of(UUID caseId, IntegrityHint.Rule rule, String finding) {
    return new HintAnswered(LOOKS, caseId, rule, finding);
  }

  @Override
  public String type() {
    return "insight.hint-answered";
  }
}
