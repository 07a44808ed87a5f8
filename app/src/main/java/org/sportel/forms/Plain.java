package org.sportel.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as plain Java: text, number, boolean, list, map; null is nothing. */
final class Plain {
  private Plain() {}

  static @Nullable Object of(JsonNode json) {
    return switch (json.getNodeType()) {
      case STRING -> json.stringValue();
      case NUMBER -> json.decimalValue();
      case BOOLEAN -> json.booleanValue();
      case ARRAY -> list(json);
      case OBJECT -> map(json);
      case NULL, MISSING, BINARY, POJO -> null;
    };
  }

  private static List<Object> list(JsonNode json) {
    List<Object> items = new ArrayList<>();
    for (JsonNode item : json.values()) {
      Object plain = of(item);
      if (plain != null) {
        items.add(plain);
      }
    }
    return items;
  }

  static Map<String, Object> map(JsonNode json) {
    Map<String, Object> entries = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      Object plain = of(entry.getValue());
      if (plain != null) {
        entries.put(entry.getKey(), plain);
      }
    }
    return entries;
  }

  /** A number that was kept as one or as text. */
  static Optional<BigDecimal> number(Object value) {
    try {
      return Optional.of(
          value instanceof BigDecimal number ? number : new BigDecimal(String.valueOf(value)));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Whether a value is of the sort that this way of answering makes. */
  static boolean fits(Object value, Input input) {
    return switch (input) {
      case Input.Line l -> value instanceof String;
      case Input.Paragraph p -> value instanceof String;
      case Input.Figure f -> f.asText() ? value instanceof String : value instanceof BigDecimal;
      case Input.Tick t -> value instanceof Boolean;
      case Input.OneOf o -> value instanceof String;
      case Input.ManyOf m ->
          value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
      case Input.Day d -> value instanceof String;
      case Input.Hour h -> value instanceof String;
      case Input.DayAndHour d -> value instanceof String;
      case Input.Upload u ->
          value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
    };
  }
}
