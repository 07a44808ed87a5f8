package org.sportel.feedback.mystery.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.feedback.mystery.MysterySheet;
import org.sportel.feedback.mystery.MysteryVisit;
import org.sportel.platform.text.TypedText;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/**
 * A sheet, as typed.
 *
 * @param marks by the keys of the points
 */
record MysterySheetForm(DayFields day, String waited, Map<String, String> marks, String words) {
  static final String MARK = "mark-";
  private static final int MOST_MINUTES = 600;

  MysterySheetForm {
    marks = Map.copyOf(marks);
  }

  static MysterySheetForm empty() {
    return new MysterySheetForm(new DayFields("", "", ""), "", Map.of(), "");
  }

  static MysterySheetForm of(Map<String, String> sent, MysterySheet sheet) {
    var marks = new HashMap<String, String>();
    for (var point : sheet.points()) {
      marks.put(point.key(), sent.getOrDefault(MARK + point.key(), ""));
    }
    return new MysterySheetForm(
        DayFields.of(sent, "day"),
        TypedText.line(sent.getOrDefault("waited", "")),
        marks,
        TypedText.text(sent.getOrDefault("words", "")));
  }

  FieldErrors errors(MysterySheet sheet) {
    var errors = FieldErrors.none();
    if (day.date().isEmpty()) {
      errors = errors.with("day", "feedback.survey.day.missing");
    }
    if (!waited.isEmpty() && minutes().isEmpty()) {
      errors = errors.with("waited", "feedback.mystery.waited.wrong", MOST_MINUTES);
    }
    for (var point : sheet.points()) {
      if (mark(point.key()).isEmpty()) {
        errors = errors.with(MARK + point.key(), "feedback.mystery.mark.missing");
      }
    }
    return words.length() > MysteryVisit.LONGEST_WORDS
        ? errors.with("words", "feedback.refused.NOTE_LONG", MysteryVisit.LONGEST_WORDS)
        : errors;
  }

  /** The report; the form must be right. */
  MysteryVisit.Report report() {
    var seen = new HashMap<String, MysterySheet.Mark>();
    marks.keySet().forEach(key -> seen.put(key, mark(key).orElseThrow()));
    return new MysteryVisit.Report(day.date().orElseThrow(), minutes(), seen, words);
  }

  private Optional<Integer> minutes() {
    return Optional.of(waited)
        .filter(typed -> typed.matches("[0-9]{1,3}"))
        .map(Integer::valueOf)
        .filter(minutes -> minutes <= MOST_MINUTES);
  }

  private Optional<MysterySheet.Mark> mark(String key) {
    var sent = marks.getOrDefault(key, "");
    return Arrays.stream(MysterySheet.Mark.values())
        .filter(mark -> mark.name().equals(sent))
        .findFirst();
  }
}
