package org.sportel.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An invented register of another body, as it would hand one over: some plots of Budva, which the
 * procedure of parcel extracts asks for. What stands in none is looked up by an official.
 */
public final class DemoRegisters {
  private DemoRegisters() {}

  /** Writes it into a demo's data folder; answers the folder of registers. */
  public static Path write(Path data) {
    var folder = data.resolve("registers");
    try {
      Files.createDirectories(folder.resolve("budva"));
      Files.writeString(
          folder.resolve("budva/cadastre.json"),
          DemoTexts.read("register-cadastre.json"),
          StandardCharsets.UTF_8);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException("The demo's registers cannot be written", e);
    }
  }
}
