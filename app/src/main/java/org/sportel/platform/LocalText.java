package org.sportel.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text of the catalogue or the network in the languages it was given in.
 *
 * @param texts language tag → text, at least one; tags are BCP 47, not only the program's own
 */
public record LocalText(@JsonValue Map<String, String> texts) {
  private static final List<String> FALLBACKS = List.of("sr-Cyrl", "sr-Latn", "sq", "en");

  /** Refuses an empty map. */
  @JsonCreator
  public LocalText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("A text needs at least one language");
    }
    texts = java.util.Collections.unmodifiableMap(new TreeMap<>(texts));
  }

  /** A text in one language. */
  public static LocalText of(String lang, String text) {
    return new LocalText(Map.of(lang, text));
  }

  /**
   * The text in the language wanted; each script of Serbian is derived from the other. Without a
   * translation it is shown in a language it has, and says which.
   */
  public Shown in(Lang wanted) {
    var own = texts.get(wanted.tag());
    if (own != null) {
      return new Shown(own, wanted.tag());
    }
    var cyrillic = texts.get(Lang.SR_CYRL.tag());
    if (wanted == Lang.SR_LATN && cyrillic != null) {
      return new Shown(Serbian.latin(cyrillic), wanted.tag());
    }
    var latin = texts.get(Lang.SR_LATN.tag());
    if (wanted == Lang.SR_CYRL && latin != null) {
      return new Shown(Serbian.cyrillic(latin), wanted.tag());
    }
    for (var tag : FALLBACKS) {
      var text = texts.get(tag);
      if (text != null) {
        return new Shown(text, tag);
      }
    }
    var first = texts.entrySet().iterator().next();
    return new Shown(first.getValue(), first.getKey());
  }

  /**
   * A text as it is shown.
   *
   * @param lang the BCP 47 tag of the language it is really in
   */
  public record Shown(String text, String lang) {}
}
