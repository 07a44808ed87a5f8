package org.sportel.casework;

import java.util.ArrayList;
import java.util.List;

/** Puts a small model together: elements and flows, everything else as the modeler writes it. */
final class Drawn {
  private final StringBuilder inside = new StringBuilder();
  private final List<String> outside = new ArrayList<>();
  private final String id;
  private int flows;

  private Drawn(String id) {
    this.id = id;
  }

  static Drawn model(String id) {
    return new Drawn(id);
  }

  /** Any XML of the process. */
  Drawn with(String xml) {
    inside.append(xml).append('\n');
    return this;
  }

  /** Any XML beside the process, such as a message. */
  Drawn beside(String xml) {
    outside.add(xml);
    return this;
  }

  /** A person's task; headers as name, value, name, value. */
  Drawn task(String task, String extensions, String... headers) {
    return with("<bpmn:userTask id=\"%s\" name=\"%s\">".formatted(task, task))
        .with("<bpmn:extensionElements><zeebe:userTask/>" + extensions + headers(headers))
        .with("</bpmn:extensionElements></bpmn:userTask>");
  }

  /** The program's task; inputs as target, expression, target, expression. */
  Drawn service(String task, String type, String... inputs) {
    var io = new StringBuilder("<zeebe:ioMapping>");
    for (int i = 0; i < inputs.length; i += 2) {
      io.append("<zeebe:input source=\"").append(inputs[i + 1].replace("\"", "&quot;"));
      io.append("\" target=\"").append(inputs[i]).append("\"/>");
    }
    return with("<bpmn:serviceTask id=\"%s\" name=\"%s\">".formatted(task, task))
        .with("<bpmn:extensionElements><zeebe:taskDefinition type=\"" + type + "\"/>")
        .with(io + "</zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>");
  }

  /** Flows from each element to the next. */
  Drawn flow(String... elements) {
    for (int i = 0; i + 1 < elements.length; i++) {
      when(elements[i], elements[i + 1], "");
    }
    return this;
  }

  /** A flow under a condition. */
  Drawn when(String from, String to, String condition) {
    flows++;
    with(
        "<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\">"
            .formatted(flows, from, to));
    if (!condition.isEmpty()) {
      with("<bpmn:conditionExpression>" + condition + "</bpmn:conditionExpression>");
    }
    return with("</bpmn:sequenceFlow>");
  }

  String xml() {
    return """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
        %s<bpmn:process id="%s" isExecutable="true">
        <bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>
        %s</bpmn:process></bpmn:definitions>
        """
        .formatted(String.join("\n", outside), id, inside);
  }

  private static String headers(String... headers) {
    var text = new StringBuilder("<zeebe:taskHeaders>");
    for (int i = 0; i < headers.length; i += 2) {
      text.append("<zeebe:header key=\"").append(headers[i]);
      text.append("\" value=\"").append(headers[i + 1]).append("\"/>");
    }
    return text + "</zeebe:taskHeaders>";
  }
}
