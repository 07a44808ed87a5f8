package org.sportel.bench;

import java.util.List;

/**
 * A procedure that both engines read: user tasks in a row, or all at once between a fork and a
 * join.
 */
record ProcedureModel(String key, int tasks, boolean parallel) {
  static final ProcedureModel THREE = new ProcedureModel("tasks3", 3, false);
  static final ProcedureModel TEN = new ProcedureModel("tasks10", 10, false);
  static final ProcedureModel FIFTY = new ProcedureModel("tasks50", 50, false);
  static final ProcedureModel BLOCK = new ProcedureModel("block10", 10, true);

  static final List<ProcedureModel> ALL = List.of(FIFTY, TEN, BLOCK, THREE);

  /** The model as BPMN 2.0. */
  String bpmn() {
    var text = new StringBuilder();
    text.append(
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="bench">
        <process id="%s" isExecutable="true">
        <startEvent id="start"/><endEvent id="end"/>
        """
            .formatted(key));
    for (int i = 1; i <= tasks; i++) {
      text.append("<userTask id=\"t%d\" name=\"Task %d\"/>\n".formatted(i, i));
    }
    if (parallel) {
      block(text);
    } else {
      row(text);
    }
    return text.append("</process></definitions>\n").toString();
  }

  private void row(StringBuilder text) {
    flow(text, "start", "t1");
    for (int i = 1; i < tasks; i++) {
      flow(text, "t" + i, "t" + (i + 1));
    }
    flow(text, "t" + tasks, "end");
  }

  private void block(StringBuilder text) {
    text.append("<parallelGateway id=\"fork\"/><parallelGateway id=\"join\"/>\n");
    flow(text, "start", "fork");
    for (int i = 1; i <= tasks; i++) {
      flow(text, "fork", "t" + i);
      flow(text, "t" + i, "join");
    }
    flow(text, "join", "end");
  }

  private static void flow(StringBuilder text, String from, String to) {
    text.append(
        "<sequenceFlow id=\"%s-%s\" sourceRef=\"%s\" targetRef=\"%s\"/>\n"
            .formatted(from, to, from, to));
  }
}
