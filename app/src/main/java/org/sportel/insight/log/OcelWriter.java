package org.sportel.insight.log;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a log as OCEL 2.0 in JSON: events first, then objects, then the types of both. Objects are
 * kept in a temporary file until the events have ended.
 */
public final class OcelWriter implements LogWriter {
  private static final String CASE = "case";

  private final JsonMapper json = JsonMapper.builder().build();
  private final OutputStream out;
  private final Path kept;
  private final JsonGenerator events;
  private final JsonGenerator objects;
  private final Map<String, Set<String>> eventTypes = new TreeMap<>();
  private final Map<String, Set<String>> objectTypes = new TreeMap<>();
  private long count;

  /** Begins a log. */
  public OcelWriter(OutputStream out) {
    this.out = out;
    try {
      kept = Files.createTempFile("sportel-log", ".json");
      objects = json.createGenerator(Files.newOutputStream(kept));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    events = json.createGenerator(out);
    events.writeStartObject();
    events.writeArrayPropertyStart("events");
    objects.writeStartArray();
    objectTypes.put(CASE, new TreeSet<>());
  }

  @Override
  public void write(LogCase log) {
    var begun = log.events().stream().map(e -> e.at().toString()).findFirst();
    object(log.name(), CASE, begun.orElse("1970-01-01T00:00:00Z"), texts(log.attributes()));
    for (var event : log.events()) {
      var values = new TreeMap<>(texts(event.attributes()));
      values.remove("concept:name");
      values.remove("document");
      values.remove("visit");
      begin(log.name() + "/" + ++count, event.activity(), event.at().toString());
      values(values, eventTypes.computeIfAbsent(event.activity(), _ -> new TreeSet<>()));
      events.writeArrayPropertyStart("relationships");
      relation(log.name(), CASE);
      event.text("document").ifPresent(id -> relation(id, "document"));
      event.text("visit").ifPresent(id -> relation("visit:" + id, "visit"));
      events.writeEndArray();
      events.writeEndObject();
      event
          .text("document")
          .ifPresent(id -> object(id, "document", event.at().toString(), Map.of()));
    }
  }

  @Override
  public void write(Happening happening) {
    begin(happening.id(), happening.type(), happening.at().toString());
    values(Map.of(), eventTypes.computeIfAbsent(happening.type(), _ -> new TreeSet<>()));
    events.writeArrayPropertyStart("relationships");
    happening.things().forEach(thing -> relation(thing.id(), thing.role()));
    events.writeEndArray();
    events.writeEndObject();
    happening.things().stream()
        .filter(Thing::isNew)
        .forEach(
            thing -> object(thing.id(), thing.type(), happening.at().toString(), thing.values()));
  }

  private void begin(String id, String type, String at) {
    events.writeStartObject();
    events.writeStringProperty("id", id);
    events.writeStringProperty("type", type);
    events.writeStringProperty("time", at);
  }

  private void values(Map<String, String> values, Set<String> known) {
    known.addAll(values.keySet());
    events.writeArrayPropertyStart("attributes");
    values.forEach(
        (name, value) -> {
          events.writeStartObject();
          events.writeStringProperty("name", name);
          events.writeStringProperty("value", value);
          events.writeEndObject();
        });
    events.writeEndArray();
  }

  private void relation(String id, String role) {
    events.writeStartObject();
    events.writeStringProperty("objectId", id);
    events.writeStringProperty("qualifier", role);
    events.writeEndObject();
  }

  private void object(String id, String type, String since, Map<String, String> values) {
    objectTypes.computeIfAbsent(type, _ -> new TreeSet<>()).addAll(values.keySet());
    objects.writeStartObject();
    objects.writeStringProperty("id", id);
    objects.writeStringProperty("type", type);
    objects.writeArrayPropertyStart("attributes");
    new TreeMap<>(values)
        .forEach(
            (name, value) -> {
              objects.writeStartObject();
              objects.writeStringProperty("name", name);
              objects.writeStringProperty("time", since);
              objects.writeStringProperty("value", value);
              objects.writeEndObject();
            });
    objects.writeEndArray();
    objects.writeArrayPropertyStart("relationships");
    objects.writeEndArray();
    objects.writeEndObject();
  }

  private static Map<String, String> texts(Map<String, LogAttribute> attributes) {
    var texts = new TreeMap<String, String>();
    attributes.forEach((key, one) -> texts.put(key, one.text()));
    return texts;
  }

  @Override
  public void close() {
    try {
      objects.writeEndArray();
      objects.close();
      events.writeEndArray();
      events.flush();
      out.write(",\"objects\":".getBytes(StandardCharsets.US_ASCII));
      Files.copy(kept, out);
      Files.delete(kept);
      types("eventTypes", eventTypes);
      types("objectTypes", objectTypes);
      out.write('}');
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void types(String name, Map<String, Set<String>> types) throws IOException {
    var list =
        types.entrySet().stream()
            .map(
                type ->
                    Map.of(
                        "name",
                        type.getKey(),
                        "attributes",
                        type.getValue().stream()
                            .map(one -> Map.of("name", one, "type", kind(one)))
                            .toList()))
            .toList();
    out.write((",\"" + name + "\":").getBytes(StandardCharsets.US_ASCII));
    out.write(json.writeValueAsBytes(list));
  }

  private static String kind(String attribute) {
    return List.of("startdate", "enddate", "deadline").contains(attribute) ? "time" : "string";
  }
}
