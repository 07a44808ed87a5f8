package org.sportel.workshop.plain;

import static org.sportel.workshop.plain.ProcedurePart.BPMN;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.procedure.Dialect;
import org.sportel.workshop.plain.OpenPoint.Kind;
import org.w3c.dom.Element;

/** A procedure as somebody drew it, and what it leaves open. */
public final class DrawnModel {
  private static final Set<String> WORK =
      Set.of("task", "userTask", "serviceTask", "sendTask", "businessRuleTask", "receiveTask");
  private static final Set<String> CALLS = Set.of("serviceTask", "sendTask", "businessRuleTask");
  private static final List<String> FOREIGN =
      List.of("class", "delegateExpression", "expression", "topic", "type");

  private final XmlPart xml;
  private final Map<String, Element> lanes = new HashMap<>();

  private DrawnModel(XmlPart xml) {
    this.xml = xml;
    for (var lane : xml.all(BPMN, "lane")) {
      for (var node : XmlPart.children(lane, "flowNodeRef")) {
        lanes.put(node.getTextContent().strip(), lane);
      }
    }
  }

  /**
   * Reads a file.
   *
   * @throws UnreadablePart for what is no procedure
   */
  public static DrawnModel read(String body) {
    var xml = XmlPart.read(body);
    return new DrawnModel(new ProcedurePart(xml).xml());
  }

  /** The processes of the file that have steps, by id. */
  public Map<String, String> processes() {
    var names = new java.util.LinkedHashMap<String, String>();
    for (var process : xml.all(BPMN, "process")) {
      if (XmlPart.children(process).stream().anyMatch(DrawnModel::step)) {
        names.put(ProcedurePart.id(process), pool(process));
      }
    }
    return names;
  }

  private String pool(Element process) {
    var id = ProcedurePart.id(process);
    return xml.all(BPMN, "participant").stream()
        .filter(pool -> bare(pool.getAttribute("processRef")).equals(id))
        .map(pool -> pool.getAttribute("name").strip())
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElseGet(() -> named(process));
  }

  /** What is open, in the order in which it is answered; pools first, they decide the rest. */
  public List<OpenPoint> open() {
    var running = running();
    if (running.size() > 1) {
      var process = running.getFirst();
      return List.of(new OpenPoint(Kind.POOL, ProcedurePart.id(process), pool(process), ""));
    }
    var points = new ArrayList<OpenPoint>();
    var nodes = running.stream().flatMap(process -> deep(process).stream()).toList();
    openLanes(nodes).forEach(points::add);
    for (var node : nodes) {
      work(node).ifPresent(points::add);
      if (WORK.contains(node.getLocalName()) && node.getAttribute("name").isBlank()) {
        points.add(point(Kind.NAME, node, ""));
      }
      event(node).ifPresent(points::add);
    }
    return points;
  }

  /** The processes that could be meant: the executable ones, else all with steps. */
  private List<Element> running() {
    var known = processes().keySet();
    var all =
        xml.all(BPMN, "process").stream()
            .filter(process -> known.contains(ProcedurePart.id(process)))
            .toList();
    var executable =
        all.stream()
            .filter(process -> process.getAttribute("isExecutable").equals("true"))
            .toList();
    return executable.isEmpty() ? all : executable;
  }

  private Set<OpenPoint> openLanes(List<Element> nodes) {
    var points = new LinkedHashSet<OpenPoint>();
    for (var node : nodes) {
      var lane = lanes.get(ProcedurePart.id(node));
      if (lane != null && person(node) && groups(node).isEmpty()) {
        points.add(new OpenPoint(Kind.LANE, ProcedurePart.id(lane), named(lane), named(lane)));
      }
    }
    return points;
  }

  private static boolean person(Element node) {
    return node.getLocalName().equals("userTask") || node.getLocalName().equals("task");
  }

  private Optional<OpenPoint> work(Element node) {
    var name = node.getLocalName();
    if (name.equals("task")) {
      return Optional.of(point(Kind.TASK, node, ""));
    }
    if (name.equals("userTask")
        && groups(node).isEmpty()
        && !lanes.containsKey(ProcedurePart.id(node))) {
      return Optional.of(point(Kind.WHO, node, ""));
    }
    return CALLS.contains(name) && !called(node)
        ? Optional.of(point(Kind.CALL, node, foreign(node)))
        : Optional.empty();
  }

  private static boolean called(Element node) {
    return !ProcedurePart.extension(node, "taskDefinition", "type").isEmpty()
        || !property(node, "activity").isEmpty()
        || ProcedurePart.extension(node, "calledDecision").isPresent()
        || !attribute(node, "decisionRef").isEmpty();
  }

  private Optional<OpenPoint> event(Element node) {
    var name = node.getLocalName();
    if (name.equals("receiveTask")) {
      return message(node) ? Optional.of(point(Kind.MESSAGE, node, "")) : Optional.empty();
    }
    if (new DrawnEvents(xml).codeless(node)) {
      return Optional.of(point(Kind.CODE, node, ""));
    }
    if (DrawnEvents.bare(node)) {
      return Optional.of(point(Kind.EVENT, node, ""));
    }
    if (!name.endsWith("Event")
        || name.equals("endEvent")
        || name.equals("intermediateThrowEvent")) {
      return Optional.empty();
    }
    var timer = XmlPart.child(node, "timerEventDefinition");
    if (timer.isPresent() && timer.get().getTextContent().isBlank()) {
      return Optional.of(point(Kind.TIME, node, ""));
    }
    return XmlPart.child(node, "messageEventDefinition").filter(this::message).isPresent()
        ? Optional.of(point(Kind.MESSAGE, node, ""))
        : Optional.empty();
  }

  /** Whether a message is awaited that has no name. */
  private boolean message(Element holder) {
    var ref = bare(holder.getAttribute("messageRef"));
    return xml.all(BPMN, "message").stream()
        .filter(message -> ProcedurePart.id(message).equals(ref))
        .allMatch(message -> message.getAttribute("name").isBlank());
  }

  /** What another engine would call; empty where the file says nothing. */
  private static String foreign(Element node) {
    return FOREIGN.stream()
        .map(name -> attribute(node, name))
        .filter(value -> !value.isEmpty() && !value.equals("external"))
        .findFirst()
        .orElse("");
  }

  private static String groups(Element node) {
    var own = ProcedurePart.extension(node, "assignmentDefinition", "candidateGroups");
    return own.isEmpty() ? attribute(node, "candidateGroups") : own;
  }

  /** An attribute of another engine; empty when absent. */
  private static String attribute(Element node, String name) {
    for (var dialect : Dialect.values()) {
      var value = dialect.imported() ? node.getAttributeNS(dialect.space(), name) : "";
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static String property(Element node, String name) {
    return ProcedurePart.extension(node, "properties").stream()
        .flatMap(all -> XmlPart.children(all, "property").stream())
        .filter(one -> one.getAttribute("name").equals(name))
        .map(one -> one.getAttribute("value"))
        .findFirst()
        .orElse("");
  }

  private static boolean step(Element element) {
    var name = element.getLocalName();
    return element.getNamespaceURI().equals(BPMN)
        && (WORK.contains(name) || name.endsWith("Event") || name.endsWith("subProcess"));
  }

  private static List<Element> deep(Element process) {
    var found = new ArrayList<Element>();
    for (var child : XmlPart.children(process)) {
      if (BPMN.equals(child.getNamespaceURI())) {
        found.add(child);
        if (child.getLocalName().equals("subProcess")) {
          found.addAll(deep(child));
        }
      }
    }
    return found;
  }

  private static OpenPoint point(Kind kind, Element node, String said) {
    return new OpenPoint(kind, ProcedurePart.id(node), named(node), said);
  }

  private static String named(Element element) {
    var name = element.getAttribute("name").strip();
    return name.isEmpty() ? ProcedurePart.id(element) : name;
  }

  /** An id without the prefix that some programs write before references. */
  private static String bare(String reference) {
    return reference.substring(reference.indexOf(':') + 1);
  }

  /**
   * The file with answers filled in; what is not answered stays open.
   *
   * @param answers by the field of the point: {@code POOL} a process, {@code LANE} and {@code WHO}
   *     a group, {@code TASK} and {@code CALL} {@code user:KIND}, {@code call:ACTIVITY} or {@code
   *     pass}, the others words
   */
  public String completed(Map<String, String> answers) {
    var pen = new DrawnPen(xml);
    for (var point : open()) {
      var answer = answers.getOrDefault(point.field(), "").strip();
      if (!answer.isEmpty()) {
        fill(pen, point, answer);
      }
    }
    return xml.write();
  }

  private void fill(DrawnPen pen, OpenPoint point, String answer) {
    switch (point.kind()) {
      case POOL ->
          xml.all(BPMN, "process")
              .forEach(
                  process ->
                      process.setAttribute(
                          "isExecutable",
                          String.valueOf(ProcedurePart.id(process).equals(answer))));
      case LANE ->
          lanes.forEach(
              (node, lane) -> {
                if (ProcedurePart.id(lane).equals(point.id())) {
                  xml.byId(node)
                      .filter(one -> person(one) && groups(one).isEmpty())
                      .ifPresent(one -> pen.group(one, answer));
                }
              });
      case WHO -> at(point).ifPresent(node -> pen.group(node, answer));
      case TASK, CALL -> at(point).ifPresent(node -> pen.work(node, answer));
      case MESSAGE -> at(point).ifPresent(node -> pen.message(node, answer));
      case TIME -> at(point).ifPresent(node -> pen.time(node, answer));
      case EVENT -> at(point).ifPresent(node -> pen.event(node, answer));
      case CODE -> at(point).ifPresent(node -> pen.code(node, answer));
      case NAME -> at(point).ifPresent(node -> node.setAttribute("name", answer));
    }
  }

  private Optional<Element> at(OpenPoint point) {
    return xml.byId(point.id());
  }
}
