package org.sportel.outbound.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/** Where a request to another body is written. */
record NewRequestPage(
    UUID caseId,
    String number,
    Shown title,
    List<Option> bodies,
    List<Option> reasons,
    List<Option> ways,
    Map<String, String> typed,
    FieldErrors errors) {
  NewRequestPage {
    bodies = List.copyOf(bodies);
    reasons = List.copyOf(reasons);
    ways = List.copyOf(ways);
    typed = Map.copyOf(typed);
  }

  /** What stands in a field. */
  String of(String field) {
    return typed.getOrDefault(field, "");
  }
}
