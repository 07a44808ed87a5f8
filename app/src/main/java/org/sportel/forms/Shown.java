package org.sportel.forms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.web.Numeral;

/** The values of a question as its field shows them: a day is three values, files are names. */
final class Shown {
  private static final List<String> NOTHING = List.of("");

  private Shown() {}

  static List<String> typed(Input input, String name, Map<String, List<String>> typed) {
    return switch (input) {
      case Input.ManyOf m -> typed.getOrDefault(name, List.of());
      case Input.Day d ->
          List.of(one(typed, name, "-day"), one(typed, name, "-month"), one(typed, name, "-year"));
      case Input.DayAndHour d ->
          List.of(
              one(typed, name, "-day"),
              one(typed, name, "-month"),
              one(typed, name, "-year"),
              one(typed, name, "-time"));
      default -> List.of(Reading.one(typed, name));
    };
  }

  private static String one(Map<String, List<String>> typed, String name, String part) {
    return Reading.one(typed, name + part);
  }

  static List<String> values(Input input, @Nullable Object value) {
    if (value == null || !Plain.fits(value, input)) {
      return empty(input);
    }
    String text = String.valueOf(value);
    return switch (input) {
      case Input.Figure f -> List.of(Plain.number(value).map(Numeral::field).orElse(text));
      case Input.ManyOf m -> ((List<?>) value).stream().map(String::valueOf).toList();
      case Input.Upload u ->
          ((List<?>) value)
              .stream().map(file -> String.valueOf(((Map<?, ?>) file).get("name"))).toList();
      case Input.Day d -> day(text);
      case Input.DayAndHour d -> {
        List<String> day = day(text);
        yield List.of(
            day.get(0), day.get(1), day.get(2), text.length() > 11 ? text.substring(11) : "");
      }
      default -> List.of(text);
    };
  }

  private static List<String> empty(Input input) {
    return switch (input) {
      case Input.ManyOf m -> List.of();
      case Input.Upload u -> List.of();
      case Input.Day d -> List.of("", "", "");
      case Input.DayAndHour d -> List.of("", "", "", "");
      default -> NOTHING;
    };
  }

  private static List<String> day(String date) {
    if (!date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*")) {
      return List.of("", "", "");
    }
    return List.of(bare(date.substring(8, 10)), bare(date.substring(5, 7)), date.substring(0, 4));
  }

  private static String bare(String two) {
    return two.startsWith("0") ? two.substring(1) : two;
  }
}
