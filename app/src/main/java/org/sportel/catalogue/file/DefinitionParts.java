package org.sportel.catalogue.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Document;
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
    var list = parts.pack(pack, "services").or(() -> parts.pack(pack, "unified-list"));
    return json.tree(list.orElseThrow())
        .path("services")
        .valueStream()
        .collect(
            Collectors.toMap(
                service -> service.path("code").asString(""),
                service -> service.path("form").asString("")));
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

  /** The parts that a card is served by. */
  public List<Part> of(Card card) {
    var product = card.product();
    var asked = card.documents().stream().filter(Document::asked).toList();
    var form =
        new FormAssembly(parts.sharedGroups(), json)
            .assemble(parts.form(product.form()).orElseThrow(), asked, card.source().lang());
    return List.of(
        new Part(PartKind.FORM, product.form(), form),
        new Part(
            PartKind.PROCEDURE,
            product.procedure(),
            parts.procedure(product.procedure()).orElseThrow()),
        new Part(
            PartKind.TEMPLATE,
            product.template(),
            parts.template(product.template()).orElseThrow()));
  }

  private static Problem unknown(String field, String name) {
    return new Problem(field, Problem.Reason.PART_UNKNOWN, name);
  }
}
