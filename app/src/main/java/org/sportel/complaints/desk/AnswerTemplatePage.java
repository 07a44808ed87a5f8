package org.sportel.complaints.desk;

import java.util.List;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The form of a text with which answers begin.
 *
 * @param at where it is sent: an id, or new
 * @param own the office's own language, in which it is needed
 */
record AnswerTemplatePage(
    String at, Lang own, List<Option> topics, Map<String, String> fields, FieldErrors errors) {
  AnswerTemplatePage {
    topics = List.copyOf(topics);
    fields = Map.copyOf(fields);
  }

  /** What stood in a field. */
  String of(String field) {
    return fields.getOrDefault(field, "");
  }
}
