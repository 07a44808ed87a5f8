package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.web.MessageText;
import org.sportel.web.components.Option;
import org.sportel.workshop.Vocabulary;
import org.sportel.workshop.plain.FieldList.Action;
import org.sportel.workshop.plain.FieldList.Block;
import org.sportel.workshop.plain.FieldList.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form as the list of its questions: words in every language, key, kind, options, condition. */
public final class QuestionList implements PlainEditor {
  static final List<String> TRANSLATIONS = List.of("sq", "sr-Latn");
  private static final List<String> KINDS =
      List.of(
          "textfield",
          "textarea",
          "number",
          "datetime",
          "checkbox",
          "radio",
          "select",
          "checklist",
          "filepicker",
          "text");
  private static final List<String> CHOICES = List.of("radio", "select", "checklist");
  private static final List<String> GROUPS = List.of("group", "dynamiclist");
  private static final String FORM = "form";

  private final Json json = new Json();

  /** A question where it stands. */
  private record Standing(ArrayNode list, int at, ObjectNode question) {}

  @Override
  public FieldList read(String body, Vocabulary words) {
    var schema = schema(body);
    var blocks = new ArrayList<Block>();
    blocks.add(title(schema));
    all(schema).forEach(standing -> blocks.add(block(standing)));
    return new FieldList(blocks, List.of(Action.of("addQuestion")));
  }

  private static Block title(ObjectNode schema) {
    var fields =
        new ArrayList<>(List.of(Field.line("title", label("title"), own(schema, "title"))));
    for (var lang : TRANSLATIONS) {
      var name = "title." + lang;
      fields.add(Field.line(name, label("titleIn", Lang.label(lang)), own(schema, name)));
    }
    var kind = MessageText.of("workshop.part.FORM");
    return new Block(FORM, kind, own(schema, "title"), "", fields, List.of(Action.of("save")));
  }

  private ObjectNode schema(String body) {
    try {
      if (json.tree(body) instanceof ObjectNode schema
          && schema.path("components") instanceof ArrayNode) {
        return schema;
      }
    } catch (JacksonException broken) {
      throw new UnreadablePart(broken);
    }
    throw new UnreadablePart("components");
  }

  private static List<Standing> all(ObjectNode parent) {
    var found = new ArrayList<Standing>();
    if (parent.path("components") instanceof ArrayNode list) {
      for (int at = 0; at < list.size(); at++) {
        if (list.get(at) instanceof ObjectNode question) {
          found.add(new Standing(list, at, question));
          found.addAll(all(question));
        }
      }
    }
    return found;
  }

  private static Optional<Standing> find(ObjectNode schema, String id) {
    return all(schema).stream().filter(one -> id(one.question()).equals(id)).findFirst();
  }

  private static String id(ObjectNode question) {
    var id = text(question, "id");
    return id.isEmpty() ? text(question, "key") : id;
  }

  private static String text(ObjectNode node, String field) {
    return node.path(field).asString("");
  }

  private static Block block(Standing standing) {
    var question = standing.question();
    var type = text(question, "type");
    var label = text(question, words(type));
    return new Block(
        id(question),
        MessageText.of(
            KINDS.contains(type) ? "workshop.question." + type : "workshop.question.other"),
        label.isBlank() ? id(question) : label,
        text(question, "key"),
        fields(question, type),
        actions(standing));
  }

  private static List<Field> fields(ObjectNode question, String type) {
    var fields = new ArrayList<Field>();
    fields.add(Field.line("words", label("question"), text(question, words(type))));
    for (var lang : TRANSLATIONS) {
      var value = own(question, words(type) + "." + lang);
      fields.add(Field.line("words." + lang, label("questionIn", Lang.label(lang)), value));
    }
    if (!type.equals("text") && KINDS.contains(type)) {
      fields.add(Field.code("key", label("key"), text(question, "key")));
      fields.add(Field.choice("type", label("questionKind"), type, kinds()));
      fields.add(Field.line("description", label("hint"), text(question, "description")));
      for (var lang : TRANSLATIONS) {
        var value = own(question, "description." + lang);
        fields.add(Field.line("description." + lang, label("hintIn", Lang.label(lang)), value));
      }
      fields.add(
          Field.check(
              "required",
              label("required"),
              question.path("validate").path("required").asBoolean(false)));
    }
    if (CHOICES.contains(type)) {
      fields.add(Field.lines("options", label("options"), QuestionOptions.lines(question)));
    }
    var hide = question.path("conditional").path("hide").asString("");
    fields.add(Field.code("hide", label("hide"), hide));
    return fields;
  }

  /** Where a kind of question keeps its words. */
  private static String words(String type) {
    return type.equals("text") ? "text" : "label";
  }

  private static List<Option> kinds() {
    return KINDS.stream()
        .filter(kind -> !kind.equals("text"))
        .map(kind -> Option.of(kind, MessageText.of("workshop.question." + kind).text()))
        .toList();
  }

  static String own(ObjectNode question, String name) {
    return question.path("properties").path(name).asString("");
  }

  private static List<Action> actions(Standing standing) {
    var actions = new ArrayList<>(List.of(Action.of("save")));
    if (GROUPS.contains(text(standing.question(), "type"))) {
      actions.add(Action.of("addInside"));
    }
    if (standing.at() > 0) {
      actions.add(Action.of("up"));
    }
    if (standing.at() < standing.list().size() - 1) {
      actions.add(Action.of("down"));
    }
    actions.add(Action.of("remove"));
    return actions;
  }

  @Override
  public String write(String body, String block, String action, Map<String, String> typed) {
    var schema = schema(body);
    if (action.equals("addQuestion")) {
      add(schema, schema);
    } else if (block.equals(FORM)) {
      typed.entrySet().stream()
          .filter(field -> field.getKey().startsWith("title"))
          .forEach(field -> own(schema, field.getKey(), field.getValue().strip()));
    } else {
      var standing = find(schema, block).orElseThrow(() -> new UnreadablePart(block));
      fill(standing.question(), typed);
      if (action.equals("addInside")) {
        add(schema, standing.question());
      }
      move(standing, action);
    }
    return schema.toPrettyString();
  }

  private static void add(ObjectNode schema, ObjectNode parent) {
    int number = 1;
    while (find(schema, "question" + number).isPresent()) {
      number++;
    }
    parent
        .withArray("components")
        .addObject()
        .put("type", "textfield")
        .put("id", "question" + number)
        .put("key", "question" + number)
        .put("label", MessageText.of("workshop.question.new").text());
  }

  private static void move(Standing standing, String action) {
    var list = standing.list();
    var at = standing.at();
    switch (action) {
      case "remove" -> list.remove(at);
      case "up" -> {
        if (at > 0) {
          list.insert(at - 1, list.remove(at));
        }
      }
      case "down" -> {
        if (at < list.size() - 1) {
          list.insert(at + 1, list.remove(at));
        }
      }
      default -> {}
    }
  }

  private static void fill(ObjectNode question, Map<String, String> typed) {
    if (typed.containsKey("options")) {
      QuestionOptions.write(question, typed.getOrDefault("options", ""));
    }
    typed.forEach((name, value) -> fill(question, name, value.strip()));
    if (typed.containsKey("words") && typed.containsKey("key")) {
      required(question, typed.containsKey("required"));
    }
  }

  private static void fill(ObjectNode question, String name, String value) {
    switch (name) {
      case "words" -> {
        question.put(words(text(question, "type")), value);
        if (question.has("dateLabel")) {
          question.put("dateLabel", value);
        }
      }
      case "key", "description" -> put(question, name, value);
      case "type" -> {
        if (KINDS.contains(value)) {
          question.put("type", value);
          if (value.equals("datetime") && !question.has("subtype")) {
            question.put("subtype", "date").put("dateLabel", text(question, "label"));
          }
        }
      }
      case "hide" -> {
        if (value.isEmpty()) {
          question.remove("conditional");
        } else {
          question.putObject("conditional").put("hide", value);
        }
      }
      default -> {
        for (var lang : TRANSLATIONS) {
          if (name.equals("words." + lang)) {
            own(question, words(text(question, "type")) + "." + lang, value);
          } else if (name.equals("description." + lang)) {
            own(question, name, value);
          }
        }
      }
    }
  }

  private static void put(ObjectNode node, String name, String value) {
    if (value.isEmpty()) {
      node.remove(name);
    } else {
      node.put(name, value);
    }
  }

  static void own(ObjectNode question, String name, String value) {
    if (!value.isEmpty() || question.path("properties").has(name)) {
      put(question.withObject("properties"), name, value);
    }
  }

  private static void required(ObjectNode question, boolean required) {
    if (required) {
      question.withObject("validate").put("required", true);
    } else if (question.path("validate") instanceof ObjectNode validate) {
      validate.remove("required");
    }
  }

  private static MessageText label(String name, Object... args) {
    return MessageText.of("workshop.field." + name, args);
  }
}
