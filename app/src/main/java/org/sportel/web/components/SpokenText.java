package org.sportel.web.components;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;

/** A text in each language, as typed in fields named {@code field-xx}. */
public record SpokenText(Map<String, String> texts) {
  private static final int LONGEST = 2000;

  /** Copies the texts. */
  public SpokenText {
    texts = Map.copyOf(texts);
  }

  /** A text as it is kept. */
  public static SpokenText of(LocalText text) {
    return new SpokenText(text.texts());
  }

  /** Nothing in any language. */
  public static SpokenText empty() {
    return new SpokenText(Map.of());
  }

  /** What was sent for a field. */
  public static SpokenText of(Map<String, String> sent, String field) {
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
  public String in(Lang lang) {
    return texts.getOrDefault(lang.tag(), "");
  }

  /** The text; there must be words in some language. */
  public LocalText text() {
    return new LocalText(texts);
  }
}
