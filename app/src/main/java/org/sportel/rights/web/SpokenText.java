package org.sportel.rights.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;

/** A text in each language, as typed in fields named {@code field-xx}. */
record SpokenText(Map<String, String> texts) {
  private static final int LONGEST = 2000;

  SpokenText {
    texts = Map.copyOf(texts);
  }

  static SpokenText of(LocalText text) {
    return new SpokenText(text.texts());
  }

  static SpokenText empty() {
    return new SpokenText(Map.of());
  }

  /** What was sent for a field. */
  static SpokenText of(Map<String, String> sent, String field) {
    var texts = new LinkedHashMap<String, String>();
    for (var lang : Lang.values()) {
      var words =
          TypedText.text(TypedText.cut(sent.getOrDefault(field + "-" + lang.tag(), ""), LONGEST));
      if (!words.isEmpty()) {
        texts.put(lang.tag(), words);
      }
    }
    return new SpokenText(texts);
  }

  /** What stands in the field of a language. */
  String in(Lang lang) {
    return texts.getOrDefault(lang.tag(), "");
  }

  LocalText text() {
    return new LocalText(texts);
  }
}
