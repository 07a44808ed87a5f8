package org.sportel.procedure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small model as a graph that can be written as BPMN, for our reader and for Flowable alike. */
final class Sketch {
  /**
   * A node.
   *
   * @param inside text written inside the element: event definitions, loops
   * @param attributes text written into the tag
   */
  record Node(String id, String type, String scope, String attributes, String inside) {
    boolean is(String... types) {
      return List.of(types).contains(type);
    }
  }

  /** A flow; the condition is JUEL without brackets, {@code default} for the default flow. */
  record Edge(String id, String from, String to, String condition) {}

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private int count;

  Sketch() {}

  Sketch(Sketch other) {
    nodes.putAll(other.nodes);
    edges.addAll(other.edges);
    count = other.count;
  }

  Map<String, Node> nodes() {
    return nodes;
  }

  List<Edge> edges() {
    return edges;
  }

  Node node(String id) {
    return java.util.Objects.requireNonNull(nodes.get(id));
  }

  String fresh(String prefix) {
    return prefix + (++count);
  }

  String add(String prefix, String type, String scope) {
    return add(prefix, type, scope, "", "");
  }

  String add(String prefix, String type, String scope, String attributes, String inside) {
    String id = fresh(prefix);
    nodes.put(id, new Node(id, type, scope, attributes, inside));
    return id;
  }

  void flow(String from, String to) {
    flow(from, to, "");
  }

  void flow(String from, String to, String condition) {
    edges.add(new Edge(fresh("f"), from, to, condition));
  }

  List<Edge> out(String node) {
    return edges.stream().filter(e -> e.from().equals(node)).toList();
  }

  List<Edge> in(String node) {
    return edges.stream().filter(e -> e.to().equals(node)).toList();
  }

  /** The procedure itself, then each one it calls; a call's id is the id of what it calls. */
  List<byte[]> files() {
    return Stream.concat(Stream.of(""), calls()).map(id -> xml(id).getBytes(UTF_8)).toList();
  }

  byte[] bytes() {
    return files().getFirst();
  }

  boolean isCalling() {
    return calls().findAny().isPresent();
  }

  /** Ours, linked with the procedures it calls. */
  Model model() {
    var names = ActivityNames.parse("work = work");
    return ProcedureSet.of(files().stream().map(f -> Model.read(f, names)).toList(), null).get("p");
  }

  private Stream<String> calls() {
    return nodes.values().stream().filter(n -> n.is("callActivity")).map(Node::id);
  }

  String xml() {
    return Stream.concat(Stream.of(""), calls()).map(this::xml).collect(Collectors.joining());
  }

  private String xml(String scope) {
    var out = new StringBuilder();
    out.append(
        "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xmlns:flowable=\"http://flowable.org/bpmn\" targetNamespace=\"t\">\n"
            + "<error id=\"err1\" errorCode=\"E1\"/>\n<error id=\"err2\" errorCode=\"E2\"/>\n"
            + "<escalation id=\"esc1\" escalationCode=\"C1\"/>\n");
    for (Node node : nodes.values()) {
      if (node.inside().contains("messageRef")) {
        String name = node.inside().replaceAll(".*messageRef=\"([^\"]*)\".*", "$1");
        out.append("<message id=\"%s\" name=\"%s\"/>\n".formatted(name, name));
      }
    }
    String id = scope.isEmpty() ? "p" : "p" + scope;
    out.append("<process id=\"%s\" isExecutable=\"true\">\n".formatted(id));
    content(scope, out);
    return out.append("</process>\n</definitions>\n").toString();
  }

  private void content(String scope, StringBuilder out) {
    for (Node node : nodes.values()) {
      if (!node.scope().equals(scope)) {
        continue;
      }
      String otherwise =
          out(node.id()).stream()
              .filter(e -> e.condition().equals("default"))
              .map(e -> " default=\"" + e.id() + '"')
              .findFirst()
              .orElse("");
      out.append(
          "<" + node.type() + " id=\"" + node.id() + "\" " + node.attributes() + otherwise + ">");
      out.append(node.inside());
      if (node.is("subProcess")) {
        out.append('\n');
        content(node.id(), out);
      }
      out.append("</" + node.type() + ">\n");
    }
    for (Edge edge : edges) {
      Node from = nodes.get(edge.from());
      if (from != null && from.scope().equals(scope)) {
        edge(edge, out);
      }
    }
  }

  private static void edge(Edge edge, StringBuilder out) {
    out.append(
        "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">"
            .formatted(edge.id(), edge.from(), edge.to()));
    if (!edge.condition().isEmpty() && !edge.condition().equals("default")) {
      out.append(
          "<conditionExpression xsi:type=\"tFormalExpression\"><![CDATA[${%s}]]></conditionExpression>"
              .formatted(edge.condition()));
    }
    out.append("</sequenceFlow>\n");
  }

  // --- shrinking

  /** Every model that is one step smaller. */
  List<Sketch> smaller() {
    var all = new ArrayList<Sketch>();
    for (Node node : nodes.values()) {
      bypass(node, all);
      if (node.is("boundaryEvent") || isEventSubProcess(node)) {
        var copy = new Sketch(this);
        copy.nodes.remove(node.id());
        all.add(copy.pruned());
      }
      if (node.is("userTask", "subProcess", "callActivity")
          && (node.inside().contains("multiInstance") || node.inside().contains("flowable:"))) {
        var copy = new Sketch(this);
        copy.nodes.put(
            node.id(), new Node(node.id(), node.type(), node.scope(), node.attributes(), ""));
        all.add(copy);
      }
    }
    for (Edge edge : edges) {
      if (out(edge.from()).size() > 1) {
        var copy = new Sketch(this);
        copy.edges.remove(edge);
        all.add(copy.pruned());
      }
    }
    return all;
  }

  private void bypass(Node node, List<Sketch> all) {
    if (node.is("startEvent", "endEvent", "boundaryEvent") || out(node.id()).size() != 1) {
      return;
    }
    var copy = new Sketch(this);
    String to = out(node.id()).getFirst().to();
    copy.edges.removeIf(e -> e.from().equals(node.id()));
    copy.edges.replaceAll(
        e -> e.to().equals(node.id()) ? new Edge(e.id(), e.from(), to, e.condition()) : e);
    copy.nodes.remove(node.id());
    all.add(copy.pruned());
  }

  /** Without what can no longer be reached. */
  private Sketch pruned() {
    for (int before = -1; before != nodes.size(); ) {
      before = nodes.size();
      Set<String> reached = new HashSet<>();
      nodes.values().stream()
          .filter(n -> n.is("startEvent") || isEventSubProcess(n))
          .forEach(n -> reached.add(n.id()));
      nodes.values().stream().filter(n -> n.is("boundaryEvent")).forEach(n -> reached.add(n.id()));
      edges.forEach(e -> reached.add(e.to()));
      nodes
          .values()
          .removeIf(
              n ->
                  !reached.contains(n.id())
                      || (!n.scope().isEmpty() && !nodes.containsKey(n.scope()))
                      || (n.is("boundaryEvent") && !nodes.containsKey(host(n))));
      edges.removeIf(e -> !nodes.containsKey(e.from()) || !nodes.containsKey(e.to()));
    }
    return this;
  }

  private static String host(Node boundary) {
    return boundary.attributes().replaceAll(".*attachedToRef=\"([^\"]*)\".*", "$1");
  }

  /** Whether every node but ends has a way out, so that both engines accept it. */
  boolean whole() {
    return nodes.values().stream()
        .allMatch(n -> n.is("endEvent") || isEventSubProcess(n) || !out(n.id()).isEmpty());
  }

  private static boolean isEventSubProcess(Node node) {
    return node.attributes().contains("triggeredByEvent");
  }
}
