package org.sportel.insight.dashboards.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.insight.dashboards.DashboardMail;
import org.sportel.insight.dashboards.Rhythm;
import org.sportel.platform.text.TypedId;

/** How often and to whom, as chosen. */
record MailForm(String every, List<String> readers, int version) {
  private static final UUID NOBODY = new UUID(0, 0);

  MailForm {
    readers = List.copyOf(readers);
  }

  /** What was chosen; empty where it is mailed no more. */
  Optional<DashboardMail> mail() {
    return Arrays.stream(Rhythm.values())
        .filter(rhythm -> rhythm.name().equals(every))
        .findFirst()
        .map(
            rhythm ->
                new DashboardMail(
                    rhythm,
                    readers.stream()
                        .map(id -> TypedId.find(id).orElse(NOBODY))
                        .collect(Collectors.toSet())));
  }
}
