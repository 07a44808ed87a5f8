package org.sportel.network;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;

/** Translates the JSON columns of the module's tables. */
@Component
final class Columns {
  private final Json json;

  Columns(Json json) {
    this.json = json;
  }

  JSONB json(Object value) {
    return JSONB.valueOf(json.write(value));
  }

  LocalText text(JSONB column) {
    return read(column, LocalText.class);
  }

  /** Texts by their keys; none where the column is empty. */
  Map<String, LocalText> texts(@Nullable JSONB column) {
    return column == null ? Map.of() : json.read(column.data(), NamedTexts.class).texts();
  }

  /** Texts by their keys, as a column keeps them. */
  private record NamedTexts(@JsonValue Map<String, LocalText> texts) {
    @JsonCreator
    NamedTexts {}
  }

  <T> T read(JSONB column, Class<T> type) {
    return json.read(column.data(), type);
  }
}
