package org.sportel.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.sportel.platform.Lang;

/** What the drawing libraries say, from their English into the reader's language, as JSON. */
public final class Dictionary {
  private Dictionary() {}

  /** The words of a language; none for English and for what nobody translated. */
  public static String of(Lang lang) {
    try (var in =
        Dictionary.class.getResourceAsStream("/workshop/drawing_" + lang.tag() + ".json")) {
      return in == null ? "{}" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
