package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.web.MessageText;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Action;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** A letter or message in every language, with the merge fields that may stand in it. */
public final class LetterList implements PlainEditor {
  private static final List<String> LANGUAGES = List.of("en", "sq", "sr-Latn");

  private final Json json = new Json();

  @Override
  public FieldList read(String body, Vocabulary words) {
    var letter = letter(body);
    var fields = new ArrayList<Field>();
    for (var lang : LANGUAGES) {
      fields.add(
          Field.line(
              "title." + lang,
              MessageText.of("workshop.letter.title", Lang.label(lang)),
              letter.path("title").path(lang).asString("")));
      fields.add(
          Field.lines(
              "body." + lang,
              MessageText.of("workshop.letter.body", Lang.label(lang)),
              letter.path("body").path(lang).asString("")));
    }
    return new FieldList(
        List.of(
            new Block(
                "letter",
                MessageText.of("workshop.text.fields", String.join(", ", words.mergeFields())),
                MessageText.of("workshop.letter").text(),
                "",
                fields,
                List.of(Action.of("save")))),
        List.of());
  }

  private ObjectNode letter(String body) {
    try {
      if (json.tree(body) instanceof ObjectNode letter) {
        return letter;
      }
    } catch (JacksonException broken) {
      throw new UnreadablePart(broken);
    }
    throw new UnreadablePart("letter");
  }

  /** A language without title and body is taken out. */
  @Override
  public String write(String body, String block, String action, Map<String, String> typed) {
    var letter = letter(body);
    for (var place : List.of("title", "body")) {
      var texts = letter.withObject(place);
      for (var lang : LANGUAGES) {
        var words = typed.get(place + "." + lang);
        if (words != null) {
          texts.put(lang, words.replace("\r\n", "\n").strip());
        }
      }
    }
    for (var lang : LANGUAGES) {
      if (letter.path("title").path(lang).asString("").isEmpty()
          && letter.path("body").path(lang).asString("").isEmpty()) {
        letter.withObject("title").remove(lang);
        letter.withObject("body").remove(lang);
      }
    }
    return letter.toPrettyString();
  }
}
