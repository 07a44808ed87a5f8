package org.sportel.complaints.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * Where a complaint is taken in for somebody.
 *
 * @param fields what was typed
 * @param filed the one before, with the code to be handed over
 */
record TakeInPage(
    String channel,
    List<Option> channels,
    List<Option> levels,
    List<Option> languages,
    List<Option> topics,
    List<Option> services,
    List<Option> units,
    int megabytes,
    Map<String, String> fields,
    FieldErrors errors,
    Optional<Handed> filed) {
  TakeInPage {
    channels = List.copyOf(channels);
    levels = List.copyOf(levels);
    languages = List.copyOf(languages);
    topics = List.copyOf(topics);
    services = List.copyOf(services);
    units = List.copyOf(units);
    fields = Map.copyOf(fields);
  }

  /** What the complainant is told. */
  record Handed(String number, String code) {}

  /** What stood in a field. */
  String of(String field, String otherwise) {
    return fields.getOrDefault(field, otherwise);
  }
}
