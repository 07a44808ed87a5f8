package org.sportel.insight.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.insight.log.LogRefusal.Reason;
import org.sportel.insight.log.LogWarning.Kind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an object-centric log (OCEL 2.0 in JSON): objects of one type are the cases, and an event
 * belongs to every one of them that it names.
 */
final class OcelReader {
  private static final int DEEPEST = 64;
  private static final int LONGEST_PIECE = 1_000_000;
  private static final String CASE = "case";

  private final JsonMapper json =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxStringLength(LONGEST_PIECE)
                          .build())
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final LogCases cases;

  /** An object or an event of the file. */
  private interface Taker {
    void take(JsonNode node, SourcePosition place) throws IOException;
  }

  private OcelReader(LogCases cases) {
    this.cases = cases;
  }

  /** Opens the file's text again: it is read once for the objects and once for the events. */
  interface Source {
    /** From the beginning. */
    InputStream open() throws IOException;
  }

  /**
   * Hands over each case.
   *
   * @throws LogRefusal NO_CASE_COLUMN when several types of objects could be the case and none is
   *     chosen, NO_SUCH_COLUMN when there is none of the chosen type
   */
  static void read(Source source, LogShape shape, LogDates dates, LogCases cases)
      throws IOException {
    new OcelReader(cases).read(source, shape, dates);
  }

  private void read(Source source, LogShape shape, LogDates dates) throws IOException {
    var types = new TreeSet<String>();
    each(source, "objects", (object, _) -> types.add(object.path("type").asString("")));
    var type = type(types, shape);
    try (var spool = new CaseSpool()) {
      var names = new HashSet<String>();
      each(source, "objects", (object, place) -> object(object, type, place, names, spool));
      each(source, "events", (event, place) -> event(event, place, names, spool));
      spool.forEach(new RowTimes("time:timestamp", dates, cases), cases);
    }
  }

  private static String type(Set<String> types, LogShape shape) {
    var chosen =
        shape
            .caseId()
            .or(() -> Optional.of(CASE).filter(types::contains))
            .or(() -> types.stream().findFirst().filter(_ -> types.size() == 1));
    var all = String.join(", ", types);
    var start = new SourcePosition(1, 1);
    var type = chosen.orElseThrow(() -> new LogRefusal(Reason.NO_CASE_COLUMN, start, all));
    if (!types.contains(type)) {
      throw new LogRefusal(Reason.NO_SUCH_COLUMN, start, type, all);
    }
    return type;
  }

  private void object(
      JsonNode object, String type, SourcePosition place, Set<String> names, CaseSpool spool)
      throws IOException {
    if (!object.path("type").asString("").equals(type)) {
      return;
    }
    var name = object.path("id").asString("");
    if (name.isBlank()) {
      throw new LogRefusal(Reason.CASE_WITHOUT_NAME, place);
    }
    if (!names.add(name)) {
      throw new LogRefusal(Reason.CASE_TWICE, place, name);
    }
    spool.add(name, false, place, values(object));
  }

  private void event(JsonNode event, SourcePosition place, Set<String> names, CaseSpool spool)
      throws IOException {
    var values = values(event);
    values.put("concept:name", event.path("type").asString(""));
    var time = event.path("time").asString("");
    if (!time.isEmpty()) {
      values.put("time:timestamp", time);
    }
    var of = new ArrayList<String>();
    for (var relation : event.path("relationships")) {
      var id = relation.path("objectId").asString("");
      if (names.contains(id) && !of.contains(id)) {
        of.add(id);
      }
    }
    if (of.isEmpty()) {
      cases.mended(Kind.EVENT_OUTSIDE_CASE, place);
    }
    for (var name : of) {
      spool.add(name, true, place, values);
    }
  }

  /** Attributes by name; of one that changed, the last value. */
  private static Map<String, String> values(JsonNode node) {
    var values = new HashMap<String, String>();
    var since = new HashMap<String, String>();
    for (var attribute : node.path("attributes")) {
      var name = attribute.path("name").asString("");
      var time = attribute.path("time").asString("");
      var value = attribute.path("value").asString("");
      if (!name.isEmpty()
          && !value.isEmpty()
          && time.compareTo(since.getOrDefault(name, "")) >= 0) {
        values.put(name, value);
        since.put(name, time);
      }
    }
    return values;
  }

  /** Walks through one list of the file, one entry in memory. */
  private void each(Source source, String list, Taker taker) throws IOException {
    try (var text = source.open();
        var parser = json.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new LogRefusal(Reason.NOT_A_LOG, place(parser));
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        var here = parser.currentName().equals(list);
        if (parser.nextToken() != JsonToken.START_ARRAY || !here) {
          parser.skipChildren();
          continue;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          var place = place(parser);
          taker.take(json.readTree(parser), place);
        }
      }
    } catch (StreamConstraintsException limit) {
      throw new LogRefusal(Reason.PIECE_TOO_LONG, place(limit));
    } catch (JacksonException broken) {
      throw new LogRefusal(Reason.NOT_JSON, place(broken));
    }
  }

  private static SourcePosition place(JsonParser parser) {
    var at = parser.currentTokenLocation();
    return new SourcePosition(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private static SourcePosition place(JacksonException broken) {
    return Optional.ofNullable(broken.getLocation())
        .map(at -> new SourcePosition(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())))
        .orElse(new SourcePosition(1, 1));
  }
}
