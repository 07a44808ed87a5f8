package org.sportel.complaints.box.desk;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * A batch: its slips, and the next one.
 *
 * @param types whether slips can be typed into it now
 * @param reads whether suggestions and praise are shown
 * @param once names this form, so that a slip is taken once
 * @param done what has just happened, in words; empty for nothing
 */
record BoxPage(
    String base,
    String title,
    List<SummaryRow> head,
    boolean types,
    boolean reads,
    List<List<Cell>> rows,
    List<Said> said,
    Choices choices,
    Map<String, String> fields,
    String once,
    FieldErrors errors,
    String done) {
  BoxPage {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    said = List.copyOf(said);
    fields = Map.copyOf(fields);
  }

  /** What can be chosen. */
  record Choices(
      List<Option> kinds,
      List<Option> topics,
      List<Option> services,
      List<Option> languages,
      int megabytes) {
    Choices {
      kinds = List.copyOf(kinds);
      topics = List.copyOf(topics);
      services = List.copyOf(services);
      languages = List.copyOf(languages);
    }
  }

  /** A suggestion or praise, with the pictures of its slip. */
  record Said(String head, String words, List<Link> scans) {
    Said {
      scans = List.copyOf(scans);
    }
  }

  /** What stood in a field. */
  String of(String field, String otherwise) {
    return fields.getOrDefault(field, otherwise);
  }
}
