package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.Part;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.web.MessageText;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Action;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/**
 * The texts of a decision, each in every language, with the merge fields that may stand in them.
 */
public final class TextList implements PlainEditor {
  private static final List<String> LANGUAGES = List.of("en", "sq", "sr-Latn");
  private static final List<String> GRANTED = List.of("granted.title", "granted.body");
  private static final List<String> REFUSED = List.of("refused.title", "refused.body");
  private static final List<String> REMEDY = List.of("remedy.known", "remedy.open");

  private static final String BLOCKS = "blocks";
  private static final String NEW = "newBlock";

  private final Json json = new Json();

  @Override
  public FieldList read(String body, Vocabulary words) {
    var template = template(body);
    var fields = new ArrayList<String>();
    template.path("fields").forEach(field -> fields.add(field.asString("")));
    words.mergeFields().stream().filter(field -> !fields.contains(field)).forEach(fields::add);
    return new FieldList(
        List.of(
            block(template, "granted", GRANTED, String.join(", ", fields)),
            block(template, "refused", REFUSED, String.join(", ", fields)),
            block(template, "remedy", REMEDY, "appealPeriod, appealBody"),
            shared(template)),
        List.of());
  }

  /** The sentences that several texts share, and a place for one more. */
  private static Block shared(ObjectNode template) {
    var fields = new ArrayList<Field>();
    template
        .path(BLOCKS)
        .propertyNames()
        .forEach(
            name -> {
              for (var lang : LANGUAGES) {
                fields.add(
                    Field.lines(
                        BLOCKS + "." + name + "." + lang,
                        MessageText.of("workshop.text.block", name, Lang.label(lang)),
                        template.path(BLOCKS).path(name).path(lang).asString("")));
              }
            });
    fields.add(Field.code(NEW, MessageText.of("workshop.text.newBlock"), ""));
    return new Block(
        BLOCKS,
        MessageText.of("workshop.text.blocks.about"),
        MessageText.of("workshop.text.blocks").text(),
        "",
        fields,
        List.of(Action.of("save")));
  }

  private ObjectNode template(String body) {
    try {
      if (json.tree(body) instanceof ObjectNode template) {
        return template;
      }
    } catch (JacksonException broken) {
      throw new UnreadablePart(broken);
    }
    throw new UnreadablePart("template");
  }

  private static Block block(
      ObjectNode template, String id, List<String> places, String mergeFields) {
    var fields = new ArrayList<Field>();
    for (var place : places) {
      for (var lang : LANGUAGES) {
        var name = place + "." + lang;
        var label = MessageText.of("workshop.text." + place, Lang.label(lang));
        var value = at(template, place).path(lang).asString("");
        fields.add(
            place.endsWith(".title")
                ? Field.line(name, label, value)
                : Field.lines(name, label, value));
      }
    }
    return new Block(
        id,
        MessageText.of("workshop.text.fields", mergeFields),
        MessageText.of("workshop.text." + id).text(),
        "",
        fields,
        List.of(Action.of("save")));
  }

  private static ObjectNode at(ObjectNode template, String place) {
    var dot = place.indexOf('.');
    return template.withObject(place.substring(0, dot)).withObject(place.substring(dot + 1));
  }

  @Override
  public String write(String body, String block, String action, Map<String, String> typed) {
    var template = template(body);
    for (var places : List.of(GRANTED, REFUSED, REMEDY)) {
      for (var place : places) {
        for (var lang : LANGUAGES) {
          if (typed.containsKey(place + "." + lang)) {
            at(template, place).put(lang, words(typed.getOrDefault(place + "." + lang, "")));
          }
        }
      }
    }
    shared(template, typed);
    return template.toPrettyString();
  }

  /** A block without words in any language is taken out. */
  private static void shared(ObjectNode template, Map<String, String> typed) {
    if (!typed.containsKey(NEW)) {
      return;
    }
    var blocks = template.withObject(BLOCKS);
    for (var name : List.copyOf(blocks.propertyNames())) {
      var block = blocks.withObject(name);
      for (var lang : LANGUAGES) {
        var words = words(typed.getOrDefault(BLOCKS + "." + name + "." + lang, ""));
        if (words.isEmpty()) {
          block.remove(lang);
        } else {
          block.put(lang, words);
        }
      }
      if (block.isEmpty()) {
        blocks.remove(name);
      }
    }
    var made = typed.getOrDefault(NEW, "").strip();
    if (Part.named(made) && !blocks.has(made)) {
      LANGUAGES.forEach(lang -> blocks.withObject(made).put(lang, made));
    }
    if (blocks.isEmpty()) {
      template.remove(BLOCKS);
    }
  }

  private static String words(String typed) {
    return typed.replace("\r\n", "\n").strip();
  }
}
