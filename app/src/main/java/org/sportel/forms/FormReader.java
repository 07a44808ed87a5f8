package org.sportel.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.forms.Component.Face;
import org.sportel.forms.Component.Standing;
import org.sportel.forms.FormProblem.Reason;
import org.sportel.platform.LocalText;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a schema, noting everything that is wrong before it refuses. */
final class FormReader {
  static final int CHARACTERS = 500_000;
  static final int PARTS = 500;
  static final int DEPTH = 6;
  static final int VERSION = 19;

  private final List<FormProblem> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private int parts;

  Form read(String text) {
    JsonNode json = json(text);
    String language = json.path("properties").path("language").asString("en");
    Node node = new Node(json, language, problems);
    if (!"default".equals(node.type()) || !json.path("components").isArray()) {
      node.problem(Reason.NOT_A_FORM, "type, components");
      throw new FormRefused(problems);
    }
    int version = json.path("schemaVersion").asInt(1);
    if (version > VERSION) {
      node.problem(Reason.NEWER_VERSION, String.valueOf(version));
    }
    List<Component> components = components(node, 1, new HashSet<>());
    Optional<LocalText> title =
        Optional.of(json.path("properties").path("title").asString(""))
            .filter(own -> !own.isBlank())
            .map(own -> node.translated(own, "title"));
    if (!problems.isEmpty()) {
      throw new FormRefused(problems);
    }
    return new Form(node.name(), title, components, "");
  }

  private JsonNode json(String text) {
    if (text.length() > CHARACTERS) {
      throw refused(Reason.TOO_LARGE, text.length() + " > " + CHARACTERS);
    }
    try {
      return JsonMapper.shared().readTree(text);
    } catch (JacksonException e) {
      throw refused(Reason.NOT_A_FORM, e.getOriginalMessage());
    }
  }

  private static FormRefused refused(Reason reason, String detail) {
    return new FormRefused(List.of(new FormProblem("", "", reason, detail)));
  }

  private List<Component> components(Node node, int depth, Set<String> keys) {
    List<Component> read = new ArrayList<>();
    if (depth > DEPTH) {
      node.problem(Reason.TOO_MANY_PARTS, "depth " + depth);
      return read;
    }
    for (JsonNode child : node.json().path("components").values()) {
      if (++parts > PARTS) {
        if (parts == PARTS + 1) {
          node.problem(Reason.TOO_MANY_PARTS, "> " + PARTS);
        }
        return read;
      }
      component(node.at(child), depth, keys).ifPresent(read::add);
    }
    return List.copyOf(read);
  }

  private Optional<Component> component(Node node, int depth, Set<String> keys) {
    String id = node.json().path("id").asString("");
    if (!id.isEmpty() && !ids.add(id)) {
      node.problem(Reason.TWICE, id);
    }
    Face face =
        new Face(node.name(), label(node), node.optionalText("description"), node.condition());
    return switch (node.type()) {
      case "group" -> Optional.of(group(node, face, depth, keys));
      case "dynamiclist" -> Optional.of(repeated(node, face, depth, keys));
      case "text" -> Optional.of(new Component.Words(face, words(node)));
      case "separator" -> Optional.of(new Component.Gap(face, true));
      case "spacer" -> Optional.of(new Component.Gap(face, false));
      case "button" -> Optional.empty();
      default -> question(node, face, keys);
    };
  }

  /** The form-js editor keeps the words of a day or an hour under names of their own. */
  private static LocalText label(Node node) {
    var field =
        Stream.of("label", "dateLabel", "timeLabel")
            .filter(name -> !node.json().path(name).asString("").isBlank())
            .findFirst()
            .orElse("label");
    return node.translated(node.plain(field), "label");
  }

  private static LocalText words(Node node) {
    return node.text("text");
  }

  private Component group(Node node, Face face, int depth, Set<String> keys) {
    List<String> path = node.path("path", false);
    if (!path.isEmpty() && !keys.add(String.join(".", path))) {
      node.problem(Reason.TWICE, String.join(".", path));
    }
    return new Component.Group(
        face, path, components(node, depth + 1, path.isEmpty() ? keys : new HashSet<>()));
  }

  private Component repeated(Node node, Face face, int depth, Set<String> keys) {
    List<String> path = node.path("path", true);
    if (!keys.add(String.join(".", path))) {
      node.problem(Reason.TWICE, String.join(".", path));
    }
    int first = node.length(node.json(), "defaultRepetitions").orElse(1);
    return new Component.Repeated(
        face,
        path,
        components(node, depth + 1, new HashSet<>()),
        Math.min(first, Form.ITEMS),
        node.json().path("allowAddRemove").asBoolean(true));
  }

  private Optional<Component> question(Node node, Face face, Set<String> keys) {
    Optional<Input> input = InputReader.input(node, keys);
    if (input.isEmpty()) {
      node.problem(Reason.UNKNOWN_TYPE, node.type());
      return Optional.empty();
    }
    List<String> path = node.path("key", true);
    if (!keys.add(String.join(".", path))) {
      node.problem(Reason.TWICE, String.join(".", path));
    }
    Standing standing =
        new Standing(
            node.flag(node.json(), "readonly"),
            node.flag(node.json(), "disabled"),
            preset(node, input.get()));
    return Optional.of(
        new Component.Question(face, path, input.get(), InputReader.checks(node), standing));
  }

  private static Optional<Object> preset(Node node, Input input) {
    JsonNode value = node.json().path("defaultValue");
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    Optional<Object> preset = Optional.ofNullable(Plain.of(value));
    if (!preset.map(offered -> Plain.fits(offered, input)).orElse(true)) {
      node.problem(Reason.WRONG_VALUE, "defaultValue: " + value);
      return Optional.empty();
    }
    return preset;
  }
}
