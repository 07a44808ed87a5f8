package org.sportel.casework.procedure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sportel.platform.LocalText;
import org.sportel.procedure.Activity.UserTask;

/**
 * The ways in which an official may finish a task, as its model offers them: header {@code
 * outcomes} with codes separated by commas, {@code outcome.CODE} with the words of the button,
 * {@code outcome.CODE.sq} and so on with their translations.
 *
 * @param variable the value that takes the code: header {@code outcomeVariable}, otherwise the
 *     task's id followed by {@code Outcome}
 */
public record TaskOutcomes(String variable, Map<String, LocalText> choices) {
  private static final String PREFIX = "outcome.";

  /** What a task offers; no choice when it is simply done. */
  public static TaskOutcomes of(UserTask task) {
    var headers = task.assignment().headers();
    Map<String, LocalText> choices = new LinkedHashMap<>();
    codes(headers).forEach(code -> choices.put(code, label(headers, code)));
    return new TaskOutcomes(
        Optional.ofNullable(headers.get("outcomeVariable"))
            .filter(name -> !name.isBlank())
            .orElse(task.id() + "Outcome"),
        choices);
  }

  private static List<String> codes(Map<String, String> headers) {
    return Arrays.stream(headers.getOrDefault("outcomes", "").split(",", -1))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .toList();
  }

  private static LocalText label(Map<String, String> headers, String code) {
    return translated(headers, PREFIX + code, code);
  }

  /** A header with its translations, which follow its name after a full stop. */
  static LocalText translated(Map<String, String> headers, String name, String otherwise) {
    Map<String, String> texts = new TreeMap<>();
    texts.put("en", headers.getOrDefault(name, otherwise));
    headers.forEach(
        (header, text) -> {
          if (header.startsWith(name + ".") && !text.isBlank()) {
            texts.put(header.substring(name.length() + 1), text);
          }
        });
    return new LocalText(texts);
  }
}
