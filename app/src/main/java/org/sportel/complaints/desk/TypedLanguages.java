package org.sportel.complaints.desk;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;

/** Texts that were typed once for each language, in fields named {@code field-xx}. */
final class TypedLanguages {
  private TypedLanguages() {}

  /**
   * The text of a field that is needed in some language.
   *
   * @throws ComplaintRefusal TEXT_MISSING at the field of the first language
   */
  static LocalText any(String field, Function<Lang, String> typed) {
    var texts = texts(typed);
    if (texts.isEmpty()) {
      throw missing(field, Lang.values()[0]);
    }
    return new LocalText(texts);
  }

  /**
   * The text of a field that is needed in the office's own language.
   *
   * @throws ComplaintRefusal TEXT_MISSING at the field of that language
   */
  static LocalText own(String field, Lang own, Function<Lang, String> typed) {
    var texts = texts(typed);
    if (!texts.containsKey(own.tag())) {
      throw missing(field, own);
    }
    return new LocalText(texts);
  }

  /** What was typed, without the languages that say nothing. */
  private static Map<String, String> texts(Function<Lang, String> typed) {
    return Arrays.stream(Lang.values())
        .map(lang -> Map.entry(lang.tag(), typed.apply(lang)))
        .filter(one -> !TypedText.blank(one.getValue()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static ComplaintRefusal missing(String field, Lang lang) {
    return ComplaintRefusal.of(field + "-" + lang.tag(), ComplaintRefusal.Reason.TEXT_MISSING);
  }
}
