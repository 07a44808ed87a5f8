package org.sportel.procedure;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Small models from one line: {@code s>t1 t1>x x>e[a = 1] x>f}. The first letters of a name say
 * what it is: s start, e end, t task, m manual, x exclusive, p parallel, o inclusive, z terminate
 * end.
 */
final class Models {
  private Models() {}

  static Model of(String flows) {
    return Model.read(bytes(flows, ""));
  }

  static Model of(String flows, String more) {
    return Model.read(bytes(flows, more));
  }

  static byte[] bytes(String flows, String more) {
    Map<String, String> nodes = new LinkedHashMap<>();
    var edges = new StringBuilder();
    int count = 0;
    for (String flow : flows.strip().split(" (?=\\w+>)")) {
      String condition =
          flow.contains("[") ? flow.substring(flow.indexOf('[') + 1, flow.indexOf(']')) : "";
      String[] ends = flow.replaceAll("\\[.*", "").split(">");
      boolean otherwise = condition.equals("else");
      String id = "f" + (++count);
      for (String end : ends) {
        nodes.putIfAbsent(end, "");
      }
      if (otherwise) {
        nodes.put(ends[0], " default=\"" + id + '"');
      }
      edges.append(
          "<sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\">"
              .formatted(id, ends[0], ends[1]));
      if (!condition.isEmpty() && !otherwise) {
        edges.append("<conditionExpression><![CDATA[" + condition + "]]></conditionExpression>");
      }
      edges.append("</sequenceFlow>\n");
    }
    var out =
        new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n");
    out.append("<error id=\"err\" errorCode=\"E\"/><message id=\"msg\" name=\"hello\"/>\n");
    out.append("<process id=\"p\" isExecutable=\"true\">\n");
    nodes.forEach(
        (id, attributes) -> {
          if (!more.contains("id=\"" + id + '"')) {
            out.append(node(id, attributes));
          }
        });
    return (out.toString() + edges + more + "</process></definitions>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String node(String id, String attributes) {
    String type =
        switch (id.charAt(0)) {
          case 's' -> "startEvent";
          case 'e', 'z' -> "endEvent";
          case 'm' -> "manualTask";
          case 'x' -> "exclusiveGateway";
          case 'p' -> "parallelGateway";
          case 'o' -> "inclusiveGateway";
          default -> "userTask";
        };
    String inside = id.charAt(0) == 'z' ? "<terminateEventDefinition/>" : "";
    return "<%s id=\"%s\"%s>%s</%s>\n".formatted(type, id, attributes, inside, type);
  }

  static String timer(String id, String host, boolean interrupting) {
    return "<boundaryEvent id=\"%s\" attachedToRef=\"%s\" cancelActivity=\"%s\"><timerEventDefinition><timeDuration>P1D</timeDuration></timerEventDefinition></boundaryEvent>\n"
        .formatted(id, host, interrupting);
  }
}
