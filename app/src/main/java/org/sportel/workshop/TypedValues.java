package org.sportel.workshop;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.platform.text.TypedDay;

/** Values typed into single fields, as an expression sees them. */
public final class TypedValues {
  private static final int LONGEST_NUMBER = 30;

  private TypedValues() {}

  /** A number, yes, no, a day or words. */
  public static Object of(String typed) {
    var text = typed.strip();
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    return number(text);
  }

  private static Object number(String text) {
    if (text.length() > LONGEST_NUMBER || text.isEmpty()) {
      return text;
    }
    var digits = text.startsWith("-") ? text.substring(1) : text;
    if (digits.chars().allMatch(sign -> sign >= '0' && sign <= '9' || sign == '.')
        && !digits.isEmpty()
        && digits.chars().filter(sign -> sign == '.').count() <= 1
        && !digits.equals(".")) {
      return new BigDecimal(text);
    }
    return TypedDay.iso(text).<Object>map(day -> day).orElse(text);
  }

  /** Puts a value where a name such as {@code answers.area} says. */
  @SuppressWarnings("unchecked")
  public static void put(Map<String, Object> data, String name, Object value) {
    var dot = name.indexOf('.');
    if (dot < 0) {
      data.put(name, value);
    } else {
      var inner =
          data.computeIfAbsent(name.substring(0, dot), _ -> new LinkedHashMap<String, Object>());
      if (inner instanceof Map<?, ?> map) {
        put((Map<String, Object>) map, name.substring(dot + 1), value);
      }
    }
  }
}
