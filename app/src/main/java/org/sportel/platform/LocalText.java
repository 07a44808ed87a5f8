package org.sportel.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A text of the catalogue or the network in the languages it was given in.
 *
 * @param texts language tag → text, at least one; tags are BCP 47, not only the program's own
 */
public record LocalText(@JsonValue Map<String, String> texts) {
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
   * translation it is shown in a language it has, the first by its tag, and says which.
   */
  public Shown in(Lang wanted) {
    return in(wanted, wanted);
  }

  /**
   * The same, where it is known whose text it is: without a translation their own language comes
   * before any other.
   *
   * @param own the language of the organisation that speaks
   */
  public Shown in(Lang wanted, Lang own) {
    return find(wanted).or(() -> find(own)).orElseGet(this::any);
  }

  /** The text in this language, also from the other script of Serbian; no other language. */
  public Optional<Shown> find(Lang wanted) {
    var tag = wanted.tag();
    return Optional.ofNullable(texts.get(tag))
        .or(() -> otherScript(wanted))
        .map(text -> new Shown(text, tag));
  }

  private Optional<String> otherScript(Lang wanted) {
    return switch (wanted) {
      case SR_LATN -> Optional.ofNullable(texts.get(Lang.SR_CYRL.tag())).map(Serbian::latin);
      case SR_CYRL -> Optional.ofNullable(texts.get(Lang.SR_LATN.tag())).map(Serbian::cyrillic);
      case EN, SQ -> Optional.empty();
    };
  }

  /** The map is sorted by tag, so that it is always the same one. */
  private Shown any() {
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
