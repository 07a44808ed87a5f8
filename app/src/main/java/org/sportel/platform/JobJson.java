package org.sportel.platform;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Keeps job data as JSON, so that upgrades read old rows. */
final class JobJson implements Serializer {
  private final Json json;

  JobJson(Json json) {
    this.json = json;
  }

  @Override
  public byte[] serialize(@Nullable Object data) {
    return data == null ? new byte[0] : json.write(data).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] bytes) {
    return bytes == null || bytes.length == 0
        ? null
        : json.read(new String(bytes, StandardCharsets.UTF_8), type);
  }
}
