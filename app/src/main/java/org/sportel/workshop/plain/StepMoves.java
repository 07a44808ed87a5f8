package org.sportel.workshop.plain;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Puts steps between others and takes them out, in the model and in its drawing. */
final class StepMoves {
  private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
  private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
  private static final String POINTS = "http://www.omg.org/spec/DD/20100524/DI";
  private static final int WIDTH = 110;
  private static final int HEIGHT = 80;
  private static final int GAP = 60;
  private static final int ROOM = WIDTH + GAP;

  private final ProcedurePart part;
  private final XmlPart xml;

  StepMoves(ProcedurePart part) {
    this.part = part;
    this.xml = part.xml();
  }

  /** Whether a step can be put after this one: exactly one way leads on. */
  boolean canAdd(Element step) {
    return part.outgoing(ProcedurePart.id(step)).size() == 1;
  }

  /** Whether the step can be taken out: it stands between others and nothing hangs on it. */
  boolean canRemove(Element step) {
    var id = ProcedurePart.id(step);
    return part.outgoing(id).size() == 1
        && !part.incoming(id).isEmpty()
        && !step.getLocalName().endsWith("Event")
        && !step.getLocalName().endsWith("Gateway")
        && !step.getLocalName().equals("subProcess")
        && part.outgoing(id).stream().noneMatch(flow -> flow.getAttribute("targetRef").equals(id))
        && xml.all(ProcedurePart.BPMN, "boundaryEvent").stream()
            .noneMatch(event -> event.getAttribute("attachedToRef").equals(id));
  }

  /** Puts a step after another one; what stood to the right of it moves on. */
  Element add(Element after, String kind, String name) {
    var flow = part.outgoing(ProcedurePart.id(after)).getFirst();
    var next = xml.byId(flow.getAttribute("targetRef")).orElseThrow(this::loose);
    var step = xml.make(ProcedurePart.BPMN, "bpmn", kind);
    step.setAttribute("id", xml.freshId("step"));
    step.setAttribute("name", name);
    var on = xml.make(ProcedurePart.BPMN, "bpmn", "sequenceFlow");
    on.setAttribute("id", xml.freshId("flow"));
    after.getParentNode().insertBefore(step, after.getNextSibling());
    flow.getParentNode().insertBefore(on, flow.getNextSibling());
    on.setAttribute("sourceRef", ProcedurePart.id(step));
    on.setAttribute("targetRef", ProcedurePart.id(next));
    flow.setAttribute("targetRef", ProcedurePart.id(step));
    rename(next, "incoming", ProcedurePart.id(flow), ProcedurePart.id(on));
    mention(step, "incoming", flow);
    mention(step, "outgoing", on);
    drawAdded(after, step, flow, on);
    return step;
  }

  /** Takes a step out; who led to it leads to what followed it. */
  void remove(Element step) {
    var id = ProcedurePart.id(step);
    var on = part.outgoing(id).getFirst();
    var next = xml.byId(on.getAttribute("targetRef")).orElseThrow(this::loose);
    XmlPart.children(next, "incoming").stream()
        .filter(one -> one.getTextContent().strip().equals(ProcedurePart.id(on)))
        .forEach(XmlPart::drop);
    for (var flow : part.incoming(id)) {
      flow.setAttribute("targetRef", ProcedurePart.id(next));
      mention(next, "incoming", flow);
      drawJoined(flow, on);
    }
    xml.all(DI, "*").stream()
        .filter(one -> List.of(id, ProcedurePart.id(on)).contains(one.getAttribute("bpmnElement")))
        .forEach(XmlPart::drop);
    XmlPart.drop(step);
    XmlPart.drop(on);
  }

  private UnreadablePart loose() {
    return new UnreadablePart("sequenceFlow");
  }

  private void rename(Element step, String way, String from, String to) {
    XmlPart.children(step, way).stream()
        .filter(one -> one.getTextContent().strip().equals(from))
        .forEach(one -> one.setTextContent(to));
  }

  private void mention(Element step, String way, Element flow) {
    var one = xml.make(ProcedurePart.BPMN, "bpmn", way);
    one.setTextContent(ProcedurePart.id(flow));
    var before =
        XmlPart.children(step).stream()
            .filter(
                child ->
                    !List.of("documentation", "extensionElements", "incoming")
                            .contains(child.getLocalName())
                        && !(way.equals("outgoing") && child.getLocalName().equals("outgoing")))
            .findFirst()
            .orElse(null);
    step.insertBefore(one, before);
  }

  private void drawAdded(Element after, Element step, Element flow, Element on) {
    var shape = drawing("BPMNShape", ProcedurePart.id(after));
    var edge = drawing("BPMNEdge", ProcedurePart.id(flow));
    if (shape.isEmpty() || edge.isEmpty()) {
      return;
    }
    var bounds = XmlPart.child(shape.getFirst(), "Bounds").orElseThrow(this::loose);
    var right = number(bounds, "x") + number(bounds, "width");
    var middle = number(bounds, "y") + number(bounds, "height") / 2;
    moveRight(right + 1);
    var made = xml.make(DI, "bpmndi", "BPMNShape");
    made.setAttribute("id", ProcedurePart.id(step) + "-shape");
    made.setAttribute("bpmnElement", ProcedurePart.id(step));
    var box = XmlPart.last(made, xml.make(DC, "dc", "Bounds"));
    put(box, "x", right + GAP);
    put(box, "y", middle - HEIGHT / 2.0);
    put(box, "width", WIDTH);
    put(box, "height", HEIGHT);
    shape.getFirst().getParentNode().insertBefore(made, shape.getFirst().getNextSibling());
    var points = XmlPart.children(edge.getFirst(), "waypoint");
    var line = xml.make(DI, "bpmndi", "BPMNEdge");
    line.setAttribute("id", ProcedurePart.id(on) + "-edge");
    line.setAttribute("bpmnElement", ProcedurePart.id(on));
    line.appendChild(point(right + GAP + WIDTH, middle));
    points.stream().skip(1).forEach(line::appendChild);
    edge.getFirst().insertBefore(point(right + GAP, middle), points.getFirst().getNextSibling());
    edge.getFirst().getParentNode().insertBefore(line, edge.getFirst().getNextSibling());
  }

  /** The line that led to a step takes the end of the line that led on from it. */
  private void drawJoined(Element flow, Element on) {
    var first = drawing("BPMNEdge", ProcedurePart.id(flow));
    var second = drawing("BPMNEdge", ProcedurePart.id(on));
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    var old = new ArrayList<>(XmlPart.children(first.getFirst(), "waypoint"));
    var end = XmlPart.children(second.getFirst(), "waypoint");
    if (old.isEmpty() || end.isEmpty()) {
      return;
    }
    old.stream().skip(1).forEach(XmlPart::drop);
    var at = old.getFirst().getNextSibling();
    for (var one : end.subList(end.size() > 2 ? 1 : end.size() - 1, end.size())) {
      first.getFirst().insertBefore(point(number(one, "x"), number(one, "y")), at);
    }
  }

  private void moveRight(double from) {
    for (var bounds : xml.all(DC, "Bounds")) {
      if (number(bounds, "x") >= from) {
        put(bounds, "x", number(bounds, "x") + ROOM);
      } else if (number(bounds, "x") + number(bounds, "width") > from + ROOM) {
        put(bounds, "width", number(bounds, "width") + ROOM);
      }
    }
    for (var point : xml.all(POINTS, "waypoint")) {
      if (number(point, "x") >= from) {
        put(point, "x", number(point, "x") + ROOM);
      }
    }
  }

  private List<Element> drawing(String kind, String id) {
    return xml.all(DI, kind).stream()
        .filter(one -> one.getAttribute("bpmnElement").equals(id))
        .toList();
  }

  private Element point(double x, double y) {
    var point = xml.make(POINTS, "di", "waypoint");
    put(point, "x", x);
    put(point, "y", y);
    return point;
  }

  private static double number(Element element, String name) {
    try {
      return Double.parseDouble(element.getAttribute(name));
    } catch (NumberFormatException _) {
      return 0;
    }
  }

  private static void put(Element element, String name, double value) {
    var whole = Math.round(value);
    element.setAttribute(name, whole == value ? String.valueOf(whole) : String.valueOf(value));
  }
}
