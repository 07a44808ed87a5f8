package org.sportel.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads the invented texts of the demo. */
final class DemoTexts {
  private DemoTexts() {}

  /** A file of {@code packs/demo}. */
  static String read(String name) {
    try (var file = DemoTexts.class.getResourceAsStream("/packs/demo/" + name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
