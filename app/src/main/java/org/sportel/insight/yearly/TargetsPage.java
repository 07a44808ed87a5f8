package org.sportel.insight.yearly;

import java.util.Map;
import org.sportel.web.FieldErrors;

/**
 * The form of the targets.
 *
 * @param values by figure, as typed or as they are set
 * @param done what was just done, empty otherwise
 */
record TargetsPage(Map<String, String> values, FieldErrors errors, String done) {
  String value(TargetFigure figure) {
    return values.getOrDefault(figure.name(), "");
  }
}
