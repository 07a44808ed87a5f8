package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small schemas and postings for tests. */
final class Schemas {
  static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-02T09:00+01:00[Europe/Podgorica]");

  private Schemas() {}

  /** A form of these components, written with single quotes for double ones. */
  static Form form(String... components) {
    return Form.read(schema(components));
  }

  static String schema(String... components) {
    return "{'type':'default','schemaVersion':19,'id':'test','components':[%s]}"
        .formatted(String.join(",", components))
        .replace('\'', '"');
  }

  static String field(String type, String key, String more) {
    return "{'type':'%s','id':'Field_%s','key':'%s','label':'%s'%s}"
        .formatted(type, key, key, key, more.isEmpty() ? "" : "," + more);
  }

  /** Fields as a browser posts them: name, value, name, value. */
  static Map<String, List<String>> posted(String... pairs) {
    Map<String, List<String>> posted = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      posted.put(pairs[i], Arrays.asList(pairs[i + 1].split("\\|", -1)));
    }
    return posted;
  }

  static Collected collect(Form form, String... pairs) {
    return form.collect(posted(pairs), Map.of(), NOW);
  }
}
