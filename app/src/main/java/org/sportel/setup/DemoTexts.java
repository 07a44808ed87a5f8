package org.sportel.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the invented texts of the demo. */
public final class DemoTexts {
  private DemoTexts() {}

  /** A file of {@code packs/demo}. */
  public static String read(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** A picture of {@code packs/demo}. */
  public static byte[] bytes(String name) {
    try (var file = DemoTexts.class.getResourceAsStream("/packs/demo/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
