package org.sportel.platform.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sportel.platform.database.FolderRefused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Finds a file of the packs by its place, such as {@code me/holidays.json}: first in the folder
 * that {@code SPORTEL_PACKS} names, then among those that come with the program. So a new country,
 * or other facts of one, need no new program. The folder is read once, at the start; what is
 * changed in it holds from the next one.
 */
@Component
public final class PackTexts {
  static final Pattern PLACE =
      Pattern.compile("[a-z0-9][a-z0-9-]{0,59}(/[a-z0-9][a-z0-9-]{0,99}){0,2}\\.(json|bpmn|dmn)");

  private final Map<String, String> own;

  /**
   * Reads the folder; without a name there is none.
   *
   * @throws FolderRefused when it cannot be read, or is too large
   */
  @Autowired
  PackTexts(@Value("${sportel.packs:}") String folder) {
    this(folder.isBlank() ? Map.of() : PackFolder.read(Path.of(folder)));
  }

  private PackTexts(Map<String, String> own) {
    this.own = Map.copyOf(own);
  }

  /** Those that come with the program alone. */
  public static PackTexts shipped() {
    return new PackTexts(Map.of());
  }

  /** The text of a file, empty where there is none. */
  public Optional<String> at(String place) {
    return PLACE.matcher(place).matches()
        ? Optional.ofNullable(own.get(place)).or(() -> inside(place))
        : Optional.empty();
  }

  /** The places of the office's own files. */
  Set<String> own() {
    return own.keySet();
  }

  private static Optional<String> inside(String place) {
    try (var file = PackTexts.class.getResourceAsStream("/packs/" + place)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
