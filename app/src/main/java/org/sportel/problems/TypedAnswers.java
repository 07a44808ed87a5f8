package org.sportel.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.platform.text.TypedText;
import org.springframework.util.MultiValueMap;

/** Reads answers to a category's questions from fields called {@code attribute[code]}. */
public final class TypedAnswers {
  private static final String START = "attribute[";

  private TypedAnswers() {}

  /** The name of the field for a question. */
  public static String field(String code) {
    return START + code + "]";
  }

  /** Attribute code → values; what is blank is left out. */
  public static Map<String, List<String>> read(MultiValueMap<String, String> sent) {
    var answers = new LinkedHashMap<String, List<String>>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(START) && name.indexOf(']') > 0) {
            answers.put(
                name.substring(START.length(), name.indexOf(']')),
                values.stream().map(TypedText::text).filter(one -> !one.isEmpty()).toList());
          }
        });
    return answers;
  }
}
