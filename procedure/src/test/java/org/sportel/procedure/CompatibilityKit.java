package org.sportel.procedure;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a folder of the public compatibility kit of DMN: models, and beside each its test cases
 * with inputs and expected results.
 */
final class CompatibilityKit {
  /** One decision asked with one input. */
  record Case(String model, String name, Path file, String decision, Element test, Element result) {

    /** The model with this decision and what it needs, so that others cannot stop it. */
    byte[] slice() throws Exception {
      return new Slice(document(file)).of(decision);
    }

    /** The values of the input. */
    Map<String, @Nullable Object> input() {
      var input = new LinkedHashMap<String, @Nullable Object>();
      children(test, "inputNode")
          .forEach(node -> input.put(node.getAttribute("name"), value(node)));
      return input;
    }

    /** What must come out; null also where the kit expects an error. */
    @Nullable Object expected() {
      return children(result, "expected").findFirst().map(CompatibilityKit::value).orElse(null);
    }

    @Override
    public String toString() {
      return model + " " + name + " " + decision;
    }
  }

  private CompatibilityKit() {}

  /** Every case of a folder, in the order of the files' names. */
  static List<Case> cases(Path folder) throws Exception {
    var cases = new ArrayList<Case>();
    for (Path tests : files(folder)) {
      Element root = document(tests);
      String name = children(root, "modelName").findFirst().orElseThrow().getTextContent().strip();
      Path model = tests.resolveSibling(name);
      for (Element test : children(root, "testCase").toList()) {
        for (Element node : children(test, "resultNode").toList()) {
          String of = Objects.requireNonNull(tests.getParent()).getFileName().toString();
          String decision = node.getAttribute("name");
          cases.add(new Case(of, test.getAttribute("id"), model, decision, test, node));
        }
      }
    }
    return cases;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      return all.filter(p -> p.getFileName().toString().matches(".*-test-\\d+\\.xml"))
          .sorted()
          .toList();
    }
  }

  private static Element document(Path file) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
  }

  private static Stream<Element> elements(Node of) {
    return IntStream.range(0, of.getChildNodes().getLength())
        .mapToObj(of.getChildNodes()::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Stream<Element> children(Node of, String name) {
    return elements(of).filter(e -> e.getLocalName().equals(name));
  }

  private static @Nullable Object value(Element holder) {
    var list = children(holder, "list").findFirst();
    if (list.isPresent()) {
      var items = new ArrayList<@Nullable Object>();
      children(list.get(), "item").forEach(item -> items.add(value(item)));
      return items;
    }
    var components = children(holder, "component").toList();
    if (!components.isEmpty()) {
      var context = new LinkedHashMap<String, @Nullable Object>();
      components.forEach(c -> context.put(c.getAttribute("name"), value(c)));
      return context;
    }
    return children(holder, "value").findFirst().map(CompatibilityKit::simple).orElse(null);
  }

  private static @Nullable Object simple(Element value) {
    String xsi = "http://www.w3.org/2001/XMLSchema-instance";
    String text = value.getTextContent();
    if (value.getAttributeNS(xsi, "nil").equals("true")) {
      return null;
    }
    return switch (value.getAttributeNS(xsi, "type").replaceFirst(".*:", "")) {
      case "boolean" -> Boolean.valueOf(text.strip());
      case "decimal", "double", "integer", "int", "long" -> new BigDecimal(text.strip());
      case "date" -> Moments.date(text.strip());
      case "dateTime" -> Moments.dateTime(text.strip());
      case "time" -> Moments.time(text.strip());
      case "duration" -> Moments.duration(text.strip());
      default -> text;
    };
  }

  /** Cuts a model down to one decision and everything it requires. */
  private static final class Slice {
    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();

    Slice(Element root) {
      this.root = root;
      elements(root)
          .filter(e -> !e.getAttribute("id").isEmpty())
          .forEach(e -> byId.put(e.getAttribute("id"), e));
    }

    byte[] of(String decision) throws Exception {
      var needed = new HashSet<String>();
      children(root, "decision")
          .filter(d -> d.getAttribute("name").equals(decision))
          .forEach(d -> need(d, needed));
      elements(root)
          .filter(e -> Set.of("decision", "businessKnowledgeModel").contains(e.getLocalName()))
          .filter(e -> !needed.contains(e.getAttribute("id")))
          .toList()
          .forEach(root::removeChild);
      elements(root)
          .filter(e -> Set.of("DMNDI", "decisionService", "import").contains(e.getLocalName()))
          .toList()
          .forEach(root::removeChild);
      var text = new StringWriter();
      TransformerFactory.newInstance()
          .newTransformer()
          .transform(new DOMSource(root), new StreamResult(text));
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void need(Element element, Set<String> needed) {
      if (needed.add(element.getAttribute("id"))) {
        Stream.of("requiredDecision", "requiredKnowledge")
            .flatMap(name -> all(element, name))
            .map(r -> byId.get(r.getAttribute("href").replaceFirst(".*#", "")))
            .filter(e -> e != null)
            .forEach(e -> need(e, needed));
      }
    }

    private static Stream<Element> all(Element element, String name) {
      var found = element.getElementsByTagNameNS("*", name);
      return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
  }
}
