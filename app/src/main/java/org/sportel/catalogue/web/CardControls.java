package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.sportel.catalogue.design.DraftReading;
import org.sportel.catalogue.web.CardPage.Control;
import org.sportel.catalogue.web.CardPage.Control.Kind;
import org.sportel.catalogue.web.CardPage.Row;
import org.sportel.platform.Lang;
import org.sportel.web.components.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the controls of the editor out of an entry. */
final class CardControls {
  private final ObjectNode entry;

  CardControls(ObjectNode entry) {
    this.entry = entry;
  }

  /** A text, its languages side by side. */
  Row text(String path, String label, boolean several) {
    var node = at(path);
    var tags = new TreeSet<>(DraftReading.LANGUAGES);
    node.propertyStream().forEach(text -> tags.add(text.getKey()));
    var controls = new ArrayList<Control>();
    for (var tag : tags) {
      controls.add(
          new Control(
              several ? Kind.AREA : Kind.LINE,
              path + "." + tag,
              t("catalogue.card.inLanguage", t(label), Lang.label(tag)),
              node.path(tag).asString(""),
              List.of()));
    }
    return new Row("", controls);
  }

  Row row(Control... controls) {
    return new Row("", List.of(controls));
  }

  Control line(String path, String label) {
    return new Control(Kind.LINE, path, t(label), words(at(path)), List.of());
  }

  Control brief(String path, String label) {
    return new Control(Kind.SHORT, path, t(label), words(at(path)), List.of());
  }

  Control check(String path, String label) {
    var value = at(path).asString("");
    var on = value.equals("true") || value.equals("on");
    return new Control(Kind.CHECK, path, t(label), on ? "true" : "", List.of());
  }

  /** One of the constants; where the entry has none yet, nothing is chosen. */
  Control choice(String path, String label, Class<? extends Enum<?>> type, String words) {
    var options =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> Option.of(constant.name(), t(words + constant.name())))
            .toList();
    return choice(path, label, options);
  }

  Control choice(String path, String label, List<Option> options) {
    var value = at(path).asString("");
    var chosen =
        options.stream()
            .map(Option::value)
            .filter(value::equalsIgnoreCase)
            .findFirst()
            .orElse(value);
    return new Control(Kind.CHOICE, path, t(label), chosen, options);
  }

  /** Several of a list, each a box; the hidden one says that an empty list is meant. */
  Row several(String path, String label, List<Option> options) {
    var node = at(path);
    var chosen = node.valueStream().map(item -> item.asString("")).toList();
    var controls = new ArrayList<Control>();
    controls.add(new Control(Kind.HIDDEN, path, "", "", List.of()));
    for (var option : options) {
      controls.add(
          new Control(
              Kind.CHECK,
              path,
              option.label(),
              chosen.contains(option.value()) ? "true" : "",
              List.of(option)));
    }
    return new Row(t(label), controls);
  }

  int rows(String list) {
    return entry.path(list).size();
  }

  private JsonNode at(String path) {
    JsonNode node = entry;
    for (var name : path.split("\\.")) {
      node =
          node.isArray() && !name.isEmpty() && name.chars().allMatch(Character::isDigit)
              ? node.path(Integer.parseInt(name))
              : node.path(name);
    }
    return node;
  }

  private static String words(JsonNode node) {
    return node.isArray()
        ? String.join(", ", node.valueStream().map(item -> item.asString("")).toList())
        : node.asString("");
  }
}
