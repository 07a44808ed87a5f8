package org.sportel.catalogue.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.ImportReport.Problem;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Puts together how a card is served, from the parts it names. */
@Component
public final class DefinitionParts {
  private final Parts parts;
  private final Json json;

  DefinitionParts(Parts parts, Json json) {
    this.parts = parts;
    this.json = json;
  }

  /** Form, procedure and template of an outcome where a file names none. */
  public JsonNode defaults() {
    return parts.defaults();
  }

  /** Demonstration services and answers. */
  public JsonNode demo() {
    return parts.pack("demo", "demo").map(json::tree).orElseThrow();
  }

  /** The form of each service of a pack, by the service's code. */
  public Map<String, String> formsOf(String pack) {
    var list = parts.pack(pack, servicesName(parts.pack(pack, "pack")));
    return json.tree(list.orElseThrow())
        .path("services")
        .valueStream()
        .collect(
            Collectors.toMap(
                service -> service.path("code").asString(""),
                service -> service.path("form").asString("")));
  }

  /** The services of a pack that comes with the program. */
  public ServiceFile services(String pack) {
    return pack(pack, servicesName(parts.pack(pack, "pack")));
  }

  /** A file of a pack that comes with the program. */
  public ServiceFile pack(String pack, String name) {
    var text = parts.pack(pack, name).orElseThrow(() -> ServiceFile.unreadable(name, pack));
    return ServiceFile.read(pack + "/" + name, text.getBytes(StandardCharsets.UTF_8), "en", json);
  }

  /** The parts that do not exist. */
  public List<Problem> missing(Card.Product product) {
    var missing = new ArrayList<Problem>();
    if (parts.form(product.form()).isEmpty()) {
      missing.add(unknown("form", product.form()));
    }
    if (parts.procedure(product.procedure()).isEmpty()) {
      missing.add(unknown("procedure", product.procedure()));
    }
    if (parts.template(product.template()).isEmpty()) {
      missing.add(unknown("template", product.template()));
    }
    return missing;
  }

  /** The same with the files of a folder, by their place in it, before those of the program. */
  public DefinitionParts over(Map<String, String> files) {
    return new DefinitionParts(parts.over(files), json);
  }

  /** The name of the file with a pack's services, as {@code pack.json} says it. */
  public String servicesName(Optional<String> description) {
    return description
        .map(json::tree)
        .map(tree -> tree.path("services").asString(""))
        .orElse("services");
  }

  /**
   * Everything that a card is served by: the parts it names, what its procedures call, and the
   * forms of their tasks.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal PART_UNKNOWN for a group of questions
   *     that a form wants to share and nobody has
   */
  public List<Part> of(Card card) {
    return new PartsOfCard(parts, json).of(card);
  }

  /**
   * How a changed card is served: by the parts of its version that are its own, and by those that
   * come with the program, whose documents are asked for anew.
   *
   * @param old the card of the version
   * @param before the parts of the version
   */
  public List<Part> of(Card card, Card old, List<Part> before) {
    if (!missing(card.product()).isEmpty()) {
      return before;
    }
    var given = missing(old.product()).isEmpty() ? byPath(of(old)) : Map.of();
    var own = byPath(before);
    var served = byPath(of(card));
    served.keySet().removeIf(path -> given.containsKey(path) && !own.containsKey(path));
    before.stream()
        .filter(part -> !part.equals(given.get(part.path())))
        .forEach(part -> served.put(part.path(), part));
    return List.copyOf(served.values());
  }

  /**
   * What a version has of its own.
   *
   * @param parts that do not come with the program, or not so
   * @param left parts that come with the program and that the version does without
   */
  public record Own(List<Part> parts, List<Part> left) {
    /** Copies the lists. */
    public Own {
      parts = List.copyOf(parts);
      left = List.copyOf(left);
    }
  }

  /**
   * What a version has of its own: everything in which it differs from what comes with its card.
   */
  public Own own(Card card, List<Part> parts) {
    var given = byPath(of(card));
    var there = byPath(parts);
    return new Own(
        parts.stream().filter(part -> !part.equals(given.get(part.path()))).toList(),
        given.values().stream().filter(part -> !there.containsKey(part.path())).toList());
  }

  private static Map<String, Part> byPath(List<Part> parts) {
    var found = new LinkedHashMap<String, Part>();
    parts.forEach(part -> found.put(part.path(), part));
    return found;
  }

  private static Problem unknown(String field, String name) {
    return new Problem(field, Problem.Reason.PART_UNKNOWN, name);
  }
}
