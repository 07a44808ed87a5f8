package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sportel.web.MessageText;
import org.sportel.workshop.plain.FieldList.Field;
import org.w3c.dom.Element;

/** The constant texts of a step of the program, such as a message, with their translations. */
final class StepTexts {
  /** Before the header's name the name of its field. */
  static final String FIELD = "header.";

  private static final List<String> TRANSLATIONS = List.of("sq", "sr-Latn");

  private StepTexts() {}

  /** What a step or a way is called in other languages; one without a name needs none. */
  static List<Field> names(String prefix, Element named, Function<String, MessageText> label) {
    if (named.getAttribute("name").isBlank()) {
      return List.of();
    }
    return TRANSLATIONS.stream()
        .map(lang -> Field.line(prefix + lang, label.apply(lang), ProcedurePart.name(named, lang)))
        .toList();
  }

  static List<Field> of(Element step) {
    var headers = ProcedurePart.headers(step);
    var fields = new ArrayList<Field>();
    for (var header : headers.entrySet()) {
      var name = header.getKey();
      if (TRANSLATIONS.stream().anyMatch(lang -> name.endsWith("." + lang))) {
        continue;
      }
      fields.add(
          Field.lines(
              FIELD + name, MessageText.of("workshop.field.text", name), header.getValue()));
      for (var lang : TRANSLATIONS) {
        fields.add(
            Field.lines(
                FIELD + name + "." + lang,
                MessageText.of("workshop.field.textIn", name, lang),
                headers.getOrDefault(name + "." + lang, "")));
      }
    }
    return fields;
  }
}
