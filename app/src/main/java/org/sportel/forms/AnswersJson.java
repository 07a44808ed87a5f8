package org.sportel.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers as one JSON object and back, numbers kept exactly. */
public final class AnswersJson {
  private AnswersJson() {}

  /** Reads answers that the program wrote; anything but an object is no answers at all. */
  public static Map<String, Object> read(String json) {
    JsonNode tree = JsonMapper.shared().readTree(json);
    return tree.isObject() ? Plain.map(tree) : new LinkedHashMap<>();
  }

  /** The answers as JSON text. */
  public static String write(Map<String, ?> answers) {
    return JsonMapper.shared().writeValueAsString(answers);
  }
}
