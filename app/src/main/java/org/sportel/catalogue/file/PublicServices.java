package org.sportel.catalogue.file;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.sportel.catalogue.card.OutcomeKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public services of a graph as entries of a file of services. What the vocabulary says and a
 * card has no place for stands in the entry under its own name, so that the report tells of it. A
 * time names no event from which it runs and therefore promises nobody a date.
 */
final class PublicServices {
  private static final String CPSV = "http://purl.org/vocab/cpsv#";
  private static final String CV = "http://data.europa.eu/m8g/";
  private static final String DCT = "http://purl.org/dc/terms/";
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
  private static final Set<String> CHANNELS = Set.of("counter", "online", "post");
  private static final Set<String> READ =
      Set.of(
          RDF.type.getURI(),
          DCT + "identifier",
          DCT + "title",
          DCT + "description",
          DCT + "spatial",
          DCAT + "keyword",
          CPSV + "hasInput",
          CPSV + "follows",
          CPSV + "produces",
          CV + "hasLegalResource",
          CV + "hasCost",
          CV + "hasChannel",
          CV + "processingTime",
          CV + "contactPoint",
          CV + "hasCompetentAuthority");

  private final Graph graph;
  private final String lang;

  /**
   * Reads a graph.
   *
   * @param lang of texts that name no language
   */
  PublicServices(Graph graph, String lang) {
    this.graph = graph;
    this.lang = lang;
  }

  /** One entry for each service, in the order of their addresses. */
  List<JsonNode> entries() {
    return graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(CPSV + "PublicService"))
        .map(triple -> triple.getSubject())
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .map(this::entry)
        .map(JsonNode.class::cast)
        .toList();
  }

  private ObjectNode entry(Node service) {
    var entry = JsonNodeFactory.instance.objectNode();
    entry.put("code", code(service));
    words(entry, "title", service, DCT + "title");
    words(entry, "description", service, DCT + "description");
    texts(service, DCAT + "keyword").forEach(word -> entry.withArray("tags").add(word));
    channels(service, entry);
    objects(service, CPSV + "hasInput").forEach(input -> document(input, entry));
    objects(service, CV + "hasCost").forEach(cost -> fee(cost, entry));
    text(service, CV + "processingTime").ifPresent(time -> time(time, entry));
    objects(service, CPSV + "follows").forEach(rule -> law(rule, entry));
    objects(service, CPSV + "produces").forEach(output -> outcome(output, entry));
    objects(service, CV + "contactPoint")
        .forEach(
            point ->
                text(point, CV + "telephone")
                    .ifPresent(phone -> entry.putObject("contact").put("phone", phone)));
    objects(service, CV + "hasCompetentAuthority")
        .forEach(body -> words(entry, "institution", body, SKOS + "prefLabel"));
    if (service.isURI()) {
      entry.putObject("source").put("url", service.getURI());
    }
    unknown(service, entry);
    return entry;
  }

  /** The identifier in the form of a code; without one the end of the address. */
  private String code(Node service) {
    var said = text(service, DCT + "identifier").orElseGet(service::toString);
    var end = said.startsWith("http") ? said.replaceFirst(".*[/#]", "") : said;
    var code = new StringBuilder();
    end.toUpperCase(Locale.ROOT)
        .codePoints()
        .forEach(
            sign -> {
              if (sign < 128 && Character.isLetterOrDigit(sign)) {
                code.appendCodePoint(sign);
              } else if (!code.isEmpty() && code.charAt(code.length() - 1) != '-') {
                code.append('-');
              }
            });
    return code.substring(0, Math.min(40, code.length()));
  }

  private void channels(Node service, ObjectNode entry) {
    objects(service, CV + "hasChannel").stream()
        .flatMap(channel -> texts(channel, DCT + "identifier").stream())
        .filter(CHANNELS::contains)
        .distinct()
        .forEach(channel -> entry.withArray("channels").add(channel));
  }

  private void document(Node input, ObjectNode entry) {
    var row = JsonNodeFactory.instance.objectNode();
    words(row, "name", input, DCT + "title");
    if (!row.has("name")) {
      words(row, "name", input, DCT + "description");
    }
    if (row.has("name")) {
      row.put("form", "UNSTATED");
      entry.withArray("documents").add(row);
    }
  }

  private void fee(Node cost, ObjectNode entry) {
    var row = JsonNodeFactory.instance.objectNode();
    words(row, "name", cost, DCT + "description");
    if (!row.has("name")) {
      text(cost, DCT + "identifier").ifPresent(name -> row.putObject("name").put(lang, name));
    }
    var sum = text(cost, CV + "hasValue").or(() -> text(cost, CV + "value"));
    var currency =
        objects(cost, CV + "currency").stream()
            .map(Node::toString)
            .map(address -> address.replaceFirst(".*[/#]", ""))
            .findFirst();
    if (sum.isPresent() && currency.isPresent()) {
      row.put("kind", "FIXED").put("amount", sum.get()).put("currency", currency.get());
    } else {
      row.put("kind", "CALCULATED");
    }
    if (row.has("name")) {
      entry.withArray("fees").add(row);
    }
  }

  private static void time(String duration, ObjectNode entry) {
    var row = JsonNodeFactory.instance.objectNode();
    try {
      if (duration.contains("T")) {
        row.put("amount", Duration.parse(duration).toHours()).put("unit", "HOUR");
      } else {
        var period = Period.parse(duration);
        var months = period.toTotalMonths();
        if (months > 0 && period.getDays() == 0) {
          row.put("amount", months).put("unit", "MONTH");
        } else if (months == 0) {
          row.put("amount", period.getDays()).put("unit", "CALENDAR_DAY");
        }
      }
    } catch (DateTimeException | ArithmeticException _) {
      row.removeAll();
    }
    if (row.path("amount").asLong(0) > 0) {
      row.put("purpose", "DECISION").put("start", "OTHER");
      entry.withArray("deadlines").add(row);
    } else {
      entry.put("cv:processingTime", duration);
    }
  }

  private void law(Node rule, ObjectNode entry) {
    var row = JsonNodeFactory.instance.objectNode();
    words(row, "act", rule, DCT + "title");
    objects(rule, CPSV + "implements").stream()
        .filter(Node::isURI)
        .map(Node::getURI)
        .filter(address -> address.startsWith("http"))
        .findFirst()
        .ifPresent(address -> row.put("url", address));
    if (row.has("act")) {
      entry.withArray("legalBasis").add(row);
    }
  }

  private void outcome(Node output, ObjectNode entry) {
    text(output, DCT + "identifier")
        .filter(code -> OutcomeKind.find(code.toLowerCase(Locale.ROOT)).isPresent())
        .ifPresent(code -> entry.put("outcome", code.toLowerCase(Locale.ROOT)));
  }

  /** What a card has no place for. */
  private void unknown(Node service, ObjectNode entry) {
    graph.stream(service, Node.ANY, Node.ANY)
        .map(triple -> triple.getPredicate().getURI())
        .distinct()
        .filter(property -> !READ.contains(property))
        .forEach(property -> entry.put(brief(property), "…"));
  }

  private static String brief(String property) {
    for (var space : Map.of(CPSV, "cpsv:", CV, "cv:", DCT, "dct:", DCAT, "dcat:").entrySet()) {
      if (property.startsWith(space.getKey())) {
        return space.getValue() + property.substring(space.getKey().length());
      }
    }
    return property;
  }

  private List<Node> objects(Node subject, String property) {
    var found = new ArrayList<Node>();
    graph.stream(subject, NodeFactory.createURI(property), Node.ANY)
        .forEach(triple -> found.add(triple.getObject()));
    found.sort(Comparator.comparing(Node::toString));
    return found;
  }

  private List<String> texts(Node subject, String property) {
    return objects(subject, property).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private Optional<String> text(Node subject, String property) {
    return texts(subject, property).stream().findFirst();
  }

  /** Puts the words of a property by their languages; nothing where there are none. */
  private void words(ObjectNode into, String field, Node subject, String property) {
    var words = new TreeMap<String, String>();
    for (var object : objects(subject, property)) {
      if (object.isLiteral() && !object.getLiteralLexicalForm().isBlank()) {
        var tag = object.getLiteralLanguage().isEmpty() ? lang : object.getLiteralLanguage();
        words.putIfAbsent(tag, object.getLiteralLexicalForm().strip());
      }
    }
    if (!words.isEmpty()) {
      var texts = into.putObject(field);
      words.forEach(texts::put);
    }
  }
}
