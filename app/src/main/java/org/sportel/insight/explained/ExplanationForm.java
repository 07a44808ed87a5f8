package org.sportel.insight.explained;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/**
 * An explanation as typed.
 *
 * @param words by language; one is enough
 * @param version the one that was looked at, 0 where there was none
 */
record ExplanationForm(Map<Lang, String> words, int version) {
  private static final int DIGITS = 8;

  ExplanationForm {
    words = Map.copyOf(words);
  }

  static ExplanationForm of(Optional<Explanation> one) {
    var words = new HashMap<Lang, String>();
    one.ifPresent(
        known -> {
          for (var lang : Lang.values()) {
            words.put(lang, known.words().texts().getOrDefault(lang.tag(), ""));
          }
        });
    return new ExplanationForm(words, one.map(Explanation::version).orElse(0));
  }

  static ExplanationForm of(Map<String, String> sent) {
    var words = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      words.put(lang, TypedText.text(sent.getOrDefault("words-" + lang.tag(), "")));
    }
    return new ExplanationForm(words, version(sent.getOrDefault("version", "")));
  }

  /** The same words, to be kept over another version. */
  ExplanationForm over(int other) {
    return new ExplanationForm(words, other);
  }

  static int version(String typed) {
    return typed.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(typed) : 0;
  }

  String words(Lang lang) {
    return words.getOrDefault(lang, "");
  }

  FieldErrors errors(Lang own) {
    return words.values().stream().allMatch(TypedText::blank)
        ? FieldErrors.none().with("words-" + own.tag(), "insight.explain.wordless")
        : FieldErrors.none();
  }

  /** What was typed; only without errors. */
  LocalText text() {
    var texts = new LinkedHashMap<String, String>();
    words.forEach(
        (lang, typed) -> {
          if (!TypedText.blank(typed)) {
            texts.put(lang.tag(), typed);
          }
        });
    return new LocalText(texts);
  }
}
