package org.sportel.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The program's English words, read from its own messages so that journeys follow them. */
final class Words {
  private static final Path MESSAGES = Path.of("../app/src/main/resources/messages");
  private static final Properties ENGLISH = read();

  private Words() {}

  /** The message of a key; it must be one without arguments. */
  static String of(String key) {
    return Objects.requireNonNull(ENGLISH.getProperty(key), key).replace("''", "'");
  }

  private static Properties read() {
    var words = new Properties();
    try (Stream<Path> files = Files.list(MESSAGES)) {
      for (var file : files.filter(path -> path.toString().endsWith("_en.properties")).toList()) {
        try (var reader = Files.newBufferedReader(file)) {
          words.load(reader);
        }
      }
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
    return words;
  }
}
