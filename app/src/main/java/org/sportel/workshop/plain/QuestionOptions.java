package org.sportel.workshop.plain;

import java.util.ArrayList;
import tools.jackson.databind.node.ObjectNode;

/** The options of a choice as lines of {@code value = words | Albanian | Serbian}. */
final class QuestionOptions {
  private static final int MOST_OPTIONS = 200;

  private QuestionOptions() {}

  static String lines(ObjectNode question) {
    var lines = new ArrayList<String>();
    question
        .path("values")
        .forEach(
            option -> {
              var value = option.path("value").asString("");
              var line =
                  new StringBuilder(value + " = " + option.path("label").asString("").strip());
              for (var lang : QuestionList.TRANSLATIONS) {
                line.append(" | ")
                    .append(QuestionList.own(question, "option." + value + "." + lang));
              }
              lines.add(line.toString());
            });
    return String.join("\n", lines);
  }

  static void write(ObjectNode question, String lines) {
    var values = question.putArray("values");
    lines
        .lines()
        .filter(line -> !line.isBlank())
        .limit(MOST_OPTIONS)
        .forEach(
            line -> {
              var equals = line.indexOf('=');
              var value = (equals < 0 ? line : line.substring(0, equals)).strip();
              var words = (equals < 0 ? line : line.substring(equals + 1)).split("\\|", -1);
              values.addObject().put("value", value).put("label", words[0].strip());
              var at = 1;
              for (var lang : QuestionList.TRANSLATIONS) {
                var translated = at < words.length ? words[at].strip() : "";
                QuestionList.own(question, "option." + value + "." + lang, translated);
                at++;
              }
            });
  }
}
