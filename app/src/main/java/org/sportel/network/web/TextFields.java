package org.sportel.network.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/** Reads and changes a text of several languages through one field a language. */
final class TextFields {
  private TextFields() {}

  /** The text of one language as a field shows it. */
  static String of(Optional<LocalText> text, Lang lang) {
    return text.map(t -> t.texts().getOrDefault(lang.tag(), "")).orElse("");
  }

  /** The text with one language changed; an empty field takes the language out. */
  static Optional<LocalText> with(Optional<LocalText> text, Lang lang, String typed) {
    return with(text, Map.of(lang, typed));
  }

  /** The text with several languages changed; empty when no language is left. */
  static Optional<LocalText> with(Optional<LocalText> text, Map<Lang, String> typed) {
    var texts = new HashMap<String, String>(text.map(LocalText::texts).orElse(Map.of()));
    typed.forEach(
        (lang, words) -> {
          texts.remove(lang.tag());
          if (!words.isBlank()) {
            texts.put(lang.tag(), words.strip());
          }
        });
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }
}
