package org.sportel.visits.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** Texts that everybody reads, as typed in the fields {@code text-xx} of a form. */
public final class TypedTexts {
  private static final String FIELD = "text-";

  private TypedTexts() {}

  /** What was sent, by language; a field that was not is empty. */
  public static Map<Lang, String> of(MultiValueMap<String, String> sent) {
    var texts = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      var typed = sent.getFirst(FIELD + lang.tag());
      texts.put(lang, typed == null ? "" : typed.strip());
    }
    return texts;
  }

  /**
   * What is wrong with them.
   *
   * @param own the language in which there must be words
   * @param missing message key where there are none
   * @param longest how many characters each may have
   */
  public static FieldErrors errors(Map<Lang, String> texts, Lang own, String missing, int longest) {
    var errors = FieldErrors.none();
    if (texts.getOrDefault(own, "").isBlank()) {
      errors = errors.with(FIELD + own.tag(), missing);
    }
    for (var text : texts.entrySet()) {
      if (text.getValue().length() > longest) {
        errors = errors.with(FIELD + text.getKey().tag(), "visits.outage.long", longest);
      }
    }
    return errors;
  }

  /** The text in the languages in which there are words. */
  public static LocalText text(Map<Lang, String> texts) {
    var said = new LinkedHashMap<String, String>();
    texts.forEach(
        (lang, text) -> {
          if (!text.isBlank()) {
            said.put(lang.tag(), text);
          }
        });
    return new LocalText(said);
  }
}
