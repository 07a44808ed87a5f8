package org.sportel.network;

import org.jooq.JSONB;
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

  <T> T read(JSONB column, Class<T> type) {
    return json.read(column.data(), type);
  }
}
