package org.sportel.platform;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the database's columns: plain fields, ISO dates, no class names; unknown fields of newer
 * versions are ignored so that old programs read new rows.
 */
public final class Json {
  private final JsonMapper mapper;

  /** A mapper with the project's settings. */
  public Json() {
    this.mapper =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();
  }

  /** The value as JSON text. */
  public String write(Object value) {
    return mapper.writeValueAsString(value);
  }

  /** Reads a value that the program wrote. */
  public <T> T read(String json, Class<T> type) {
    return mapper.readValue(json, type);
  }

  /** Reads a value out of a tree. */
  public <T> T read(JsonNode tree, Class<T> type) {
    return mapper.treeToValue(tree, type);
  }

  /** Reads text into a tree. */
  public JsonNode tree(String json) {
    return mapper.readTree(json);
  }

  /** The value as a tree. */
  public JsonNode tree(Object value) {
    return mapper.valueToTree(value);
  }
}
