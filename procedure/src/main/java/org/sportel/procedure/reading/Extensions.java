package org.sportel.procedure.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.procedure.Dialect;

/** Reads what engines add to standard elements. */
final class Extensions {
  private static final List<Dialect> IMPORTED =
      Arrays.stream(Dialect.values()).filter(Dialect::imported).toList();

  private static final String NAME = "name.";

  private Extensions() {}

  /** Whose extensions occur in a file: the first found wins, Zeebe before all. */
  static Dialect dialect(Xml root) {
    List<String> spaces =
        root.deep()
            .flatMap(
                x ->
                    Stream.concat(
                        Stream.of(x.space()),
                        x.attributes().keySet().stream()
                            .filter(k -> k.startsWith("{"))
                            .map(k -> k.substring(1, k.indexOf('}')))))
            .distinct()
            .toList();
    if (spaces.contains(Dialect.ZEEBE.space())) {
      return Dialect.ZEEBE;
    }
    return IMPORTED.stream()
        .filter(d -> spaces.contains(d.space()))
        .findFirst()
        .orElse(Dialect.PLAIN);
  }

  /** An attribute of any imported engine; empty when absent. */
  static String attribute(Xml element, String name) {
    return IMPORTED.stream()
        .map(d -> element.attribute('{' + d.space() + '}' + name))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** A Zeebe extension element. */
  static Optional<Xml> zeebe(Xml element, String name) {
    return inside(element)
        .filter(x -> x.space().equals(Dialect.ZEEBE.space()) && x.name().equals(name))
        .findFirst();
  }

  /** Extension elements of imported engines with a name. */
  static Stream<Xml> imported(Xml element, String name) {
    return inside(element).filter(x -> isImported(x) && x.name().equals(name));
  }

  static boolean isImported(Xml element) {
    return IMPORTED.stream().anyMatch(d -> d.space().equals(element.space()));
  }

  static Stream<Xml> inside(Xml element) {
    return element.all("extensionElements").flatMap(x -> x.children().stream());
  }

  /** Forms that the modeler keeps in the process itself ({@code zeebe:userTaskForm}), by id. */
  static Map<String, String> forms(Xml process) {
    var forms = new LinkedHashMap<String, String>();
    inside(process)
        .filter(x -> x.space().equals(Dialect.ZEEBE.space()) && x.name().equals("userTaskForm"))
        .forEach(form -> forms.put(form.attribute("id"), form.text()));
    return forms;
  }

  /**
   * Names in other languages, by element: properties {@code name.sq} and so on, which any element
   * may carry, or headers of a task.
   */
  static Map<String, Map<String, String>> names(Xml root) {
    var names = new LinkedHashMap<String, Map<String, String>>();
    root.deep()
        .filter(x -> x.space().equals(Xml.BPMN) && !x.attribute("id").isEmpty())
        .forEach(
            element -> {
              var own = named(element);
              if (!own.isEmpty()) {
                names.put(element.attribute("id"), own);
              }
            });
    return names;
  }

  private static Map<String, String> named(Xml element) {
    var own = new LinkedHashMap<String, String>();
    headers(element).forEach((key, value) -> name(own, key, value));
    zeebe(element, "properties").stream()
        .flatMap(list -> list.children().stream())
        .forEach(p -> name(own, p.attribute("name"), p.attribute("value")));
    return own;
  }

  private static void name(Map<String, String> names, String key, String value) {
    if (key.startsWith(NAME) && key.length() > NAME.length() && !value.isBlank()) {
      names.put(key.substring(NAME.length()), value.strip());
    }
  }

  static Map<String, String> headers(Xml element) {
    var headers = new LinkedHashMap<String, String>();
    zeebe(element, "taskHeaders")
        .ifPresent(
            list ->
                list.children()
                    .forEach(h -> headers.put(h.attribute("key"), h.attribute("value"))));
    imported(element, "properties")
        .flatMap(list -> list.children().stream())
        .forEach(p -> headers.put(p.attribute("name"), p.attribute("value")));
    return headers;
  }
}
