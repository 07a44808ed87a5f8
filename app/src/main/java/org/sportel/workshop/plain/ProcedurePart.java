package org.sportel.workshop.plain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** The elements of a BPMN text that people fill in, and where they stand. */
final class ProcedurePart {
  static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
  static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

  private static final Set<String> BEGIN = Set.of("startEvent");
  private static final Set<String> SHOWN =
      Set.of(
          "userTask",
          "serviceTask",
          "sendTask",
          "businessRuleTask",
          "manualTask",
          "task",
          "callActivity",
          "subProcess",
          "receiveTask",
          "exclusiveGateway",
          "inclusiveGateway",
          "parallelGateway",
          "eventBasedGateway",
          "boundaryEvent",
          "intermediateCatchEvent",
          "intermediateThrowEvent",
          "startEvent",
          "endEvent");

  private final XmlPart xml;

  ProcedurePart(XmlPart xml) {
    this.xml = xml;
    if (xml.all(BPMN, "process").isEmpty()) {
      throw new UnreadablePart("process");
    }
  }

  XmlPart xml() {
    return xml;
  }

  /** The steps as they follow each other from the start; what nothing leads to comes last. */
  List<Element> steps() {
    var order = new LinkedHashSet<>(followed().reversed());
    xml.all(BPMN, "*").stream().filter(ProcedurePart::shown).forEach(one -> order.add(id(one)));
    return order.stream().map(this::step).flatMap(Optional::stream).toList();
  }

  /** What is reached from the start; each element after everything that follows it. */
  private List<String> followed() {
    var done = new ArrayList<String>();
    var seen = new HashSet<String>();
    var open = new ArrayDeque<Walk>();
    var starts = BEGIN.stream().flatMap(name -> xml.all(BPMN, name).stream());
    open.push(new Walk("", new ArrayDeque<>(starts.map(ProcedurePart::id).toList().reversed())));
    while (!open.isEmpty()) {
      var walk = open.peek();
      if (walk.next().isEmpty()) {
        done.add(open.pop().id());
      } else {
        var id = walk.next().poll();
        if (seen.add(id)) {
          open.push(new Walk(id, new ArrayDeque<>(next(id).reversed())));
        }
      }
    }
    return done;
  }

  /** An element on the way, with what is still to be followed from it, the last way first. */
  private record Walk(String id, ArrayDeque<String> next) {}

  private List<String> next(String id) {
    var next = new ArrayList<>(beside(id));
    outgoing(id).forEach(flow -> next.add(flow.getAttribute("targetRef")));
    return next;
  }

  private static boolean shown(Element element) {
    return SHOWN.contains(element.getLocalName()) && !id(element).isEmpty();
  }

  /** A step by its id. */
  Optional<Element> step(String id) {
    return xml.byId(id).filter(ProcedurePart::shown);
  }

  private List<String> beside(String id) {
    return xml.all(BPMN, "boundaryEvent").stream()
        .filter(event -> event.getAttribute("attachedToRef").equals(id))
        .map(ProcedurePart::id)
        .toList();
  }

  List<Element> outgoing(String id) {
    return flows("sourceRef", id);
  }

  List<Element> incoming(String id) {
    return flows("targetRef", id);
  }

  private List<Element> flows(String end, String id) {
    return xml.all(BPMN, "sequenceFlow").stream()
        .filter(flow -> flow.getAttribute(end).equals(id))
        .toList();
  }

  static String id(Element element) {
    return element.getAttribute("id");
  }

  /** The name of an element by its id, or the id. */
  String name(String id) {
    return xml.byId(id).map(one -> one.getAttribute("name")).filter(n -> !n.isBlank()).orElse(id);
  }

  static Optional<Element> extension(Element element, String name) {
    return XmlPart.child(element, "extensionElements").flatMap(all -> XmlPart.child(all, name));
  }

  static String extension(Element element, String name, String attribute) {
    return extension(element, name).map(one -> one.getAttribute(attribute)).orElse("");
  }

  /** Sets an attribute of an extension; an extension without any is taken out. */
  void extension(Element element, String name, String attribute, String value) {
    var there = extension(element, name);
    if (there.isEmpty() && value.isEmpty()) {
      return;
    }
    var one = there.orElseGet(() -> XmlPart.last(extensions(element), zeebe(name)));
    XmlPart.set(one, attribute, value);
    if (!one.hasAttributes()) {
      XmlPart.drop(one);
    }
  }

  private Element zeebe(String name) {
    return xml.make(ZEEBE, "zeebe", name);
  }

  private Element extensions(Element element) {
    return XmlPart.child(element, "extensionElements")
        .orElseGet(
            () -> {
              var made = xml.make(BPMN, "bpmn", "extensionElements");
              var words = XmlPart.children(element, "documentation");
              element.insertBefore(
                  made,
                  words.isEmpty() ? element.getFirstChild() : words.getLast().getNextSibling());
              return made;
            });
  }

  static Map<String, String> headers(Element element) {
    var headers = new TreeMap<String, String>();
    extension(element, "taskHeaders")
        .ifPresent(
            all ->
                XmlPart.children(all, "header")
                    .forEach(
                        one -> headers.put(one.getAttribute("key"), one.getAttribute("value"))));
    return headers;
  }

  void header(Element element, String key, String value) {
    pair(element, "taskHeaders", "header", "key", key, "value", value);
  }

  /** What an element is called in a language: a property, or a header of a task. */
  static String name(Element element, String lang) {
    var key = "name." + lang;
    return extension(element, "properties").stream()
        .flatMap(all -> XmlPart.children(all, "property").stream())
        .filter(one -> one.getAttribute("name").equals(key))
        .map(one -> one.getAttribute("value"))
        .findFirst()
        .orElseGet(() -> headers(element).getOrDefault(key, ""));
  }

  /** Names an element in a language; a person's task keeps the name where its list reads it. */
  void name(Element element, String lang, String value) {
    var task = element.getLocalName().equals("userTask");
    header(element, "name." + lang, task ? value : "");
    pair(element, "properties", "property", "name", "name." + lang, "value", task ? "" : value);
  }

  static Map<String, String> inputs(Element element) {
    var inputs = new TreeMap<String, String>();
    extension(element, "ioMapping")
        .ifPresent(
            all ->
                XmlPart.children(all, "input")
                    .forEach(
                        one -> inputs.put(one.getAttribute("target"), one.getAttribute("source"))));
    return inputs;
  }

  void input(Element element, String target, String source) {
    pair(element, "ioMapping", "input", "target", target, "source", source);
  }

  private void pair(Element element, String list, String item, String... pair) {
    var there = extension(element, list);
    if (there.isEmpty() && pair[3].isEmpty()) {
      return;
    }
    var all = there.orElseGet(() -> XmlPart.last(extensions(element), zeebe(list)));
    var one =
        XmlPart.children(all, item).stream()
            .filter(candidate -> candidate.getAttribute(pair[0]).equals(pair[1]))
            .findFirst();
    if (pair[3].isEmpty()) {
      one.ifPresent(XmlPart::drop);
    } else {
      var kept = one.orElseGet(() -> XmlPart.last(all, zeebe(item)));
      kept.setAttribute(pair[0], pair[1]);
      kept.setAttribute(pair[2], pair[3]);
    }
    if (XmlPart.children(all).isEmpty()) {
      XmlPart.drop(all);
    }
  }
}
