package org.sportel.insight.notes.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.insight.notes.EventNote;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * A note as typed.
 *
 * @param words by language; one is enough
 * @param version the one that was looked at
 */
record NoteForm(DayFields day, Map<Lang, String> words, int version) {
  private static final int DIGITS = 8;

  NoteForm {
    words = Map.copyOf(words);
  }

  static NoteForm empty() {
    return new NoteForm(new DayFields("", "", ""), Map.of(), 0);
  }

  static NoteForm of(EventNote one) {
    var words = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      words.put(lang, one.words().texts().getOrDefault(lang.tag(), ""));
    }
    return new NoteForm(DayFields.of(one.day()), words, one.version());
  }

  static NoteForm of(Map<String, String> sent) {
    var words = new HashMap<Lang, String>();
    for (var lang : Lang.values()) {
      words.put(lang, TypedText.line(sent.getOrDefault("words-" + lang.tag(), "")));
    }
    return new NoteForm(
        DayFields.of(sent, "day"), words, version(sent.getOrDefault("version", "")));
  }

  static int version(String typed) {
    return typed.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(typed) : 0;
  }

  String words(Lang lang) {
    return words.getOrDefault(lang, "");
  }

  /** What is missing. */
  FieldErrors errors(Lang own) {
    var errors = FieldErrors.none();
    if (day.date().isEmpty()) {
      errors = errors.with("day", "insight.note.dayless");
    }
    return words.values().stream().allMatch(TypedText::blank)
        ? errors.with("words-" + own.tag(), "insight.note.wordless")
        : errors;
  }

  /** The day; only without errors. */
  LocalDate date() {
    return day.date().orElseThrow();
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
