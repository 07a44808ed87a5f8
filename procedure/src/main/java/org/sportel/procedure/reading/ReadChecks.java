package org.sportel.procedure.reading;

import java.util.Map;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Gateway;
import org.sportel.procedure.Reason;

/** Checks that references between elements fit. */
final class ReadChecks {
  private final Findings findings;
  private final Map<String, Element> elements;
  private final Map<String, Flow> flows;
  private final Map<String, Xml> lines;

  ReadChecks(
      Findings findings,
      Map<String, Element> elements,
      Map<String, Flow> flows,
      Map<String, Xml> lines) {
    this.findings = findings;
    this.elements = elements;
    this.flows = flows;
    this.lines = lines;
  }

  void run() {
    flows.values().forEach(this::flow);
    elements.values().forEach(this::element);
  }

  private void flow(Flow flow) {
    Element from = elements.get(flow.from());
    Element to = elements.get(flow.to());
    if (from == null || to == null) {
      String missing = from == null ? flow.from() : flow.to();
      if (!findings.refused(missing)) {
        error(flow.id(), Reason.DANGLING_FLOW, missing);
      }
      return;
    }
    if (!from.face().scope().equals(to.face().scope())) {
      error(flow.id(), Reason.FLOW_CROSSES_SCOPE);
    }
    if (to instanceof Event.Start || to instanceof Event.Boundary) {
      error(flow.id(), Reason.FLOW_INTO_START);
    }
    if (from instanceof Event.End) {
      error(flow.id(), Reason.FLOW_OUT_OF_END);
    }
    if (isEvent(from) || isEvent(to)) {
      error(flow.id(), Reason.EVENT_SUBPROCESS_FLOW);
    }
    boolean noEffect =
        from instanceof Gateway gate
            && (gate.kind() == Gateway.Kind.PARALLEL || gate.kind() == Gateway.Kind.EVENT_BASED);
    if (noEffect && !flow.condition().isEmpty()) {
      findings.warning(line(flow.id()), Reason.CONDITION_IGNORED);
    }
  }

  private static boolean isEvent(Element element) {
    return element instanceof Activity.SubProcess sub && sub.event();
  }

  private void element(Element element) {
    switch (element) {
      case Event.Boundary boundary -> host(boundary);
      case Gateway gate -> gateway(gate);
      case Activity activity -> otherwise(activity);
      case Event _ -> {}
    }
  }

  private void host(Event.Boundary boundary) {
    boolean fits =
        elements.get(boundary.host()) instanceof Activity host
            && !isEvent(host)
            && host.face().scope().equals(boundary.face().scope());
    if (!fits) {
      error(boundary.id(), Reason.BAD_HOST);
    }
  }

  private void gateway(Gateway gate) {
    otherwise(gate);
    if (gate.kind() != Gateway.Kind.EVENT_BASED) {
      return;
    }
    var targets =
        flows.values().stream()
            .filter(f -> f.from().equals(gate.id()))
            .map(f -> elements.get(f.to()))
            .toList();
    boolean fits =
        targets.size() >= 2
            && targets.stream()
                .allMatch(
                    t ->
                        (t instanceof Event.Catch
                                || (t instanceof Activity.ReceiveTask task && plain(task)))
                            && flows.values().stream().filter(f -> f.to().equals(t.id())).count()
                                == 1);
    if (!fits) {
      error(gate.id(), Reason.BAD_EVENT_GATEWAY);
    }
  }

  private boolean plain(Activity.ReceiveTask task) {
    return task.repeat().isEmpty()
        && elements.values().stream()
            .noneMatch(e -> e instanceof Event.Boundary b && b.host().equals(task.id()));
  }

  private void otherwise(Element element) {
    String flow = element.face().otherwise();
    Flow found = flows.get(flow);
    if (!flow.isEmpty() && (found == null || !found.from().equals(element.id()))) {
      error(element.id(), Reason.BAD_DEFAULT, flow);
    }
  }

  private void error(String id, Reason reason, Object... args) {
    findings.error(line(id), reason, args);
  }

  private Xml line(String id) {
    Xml found = lines.get(id);
    if (found == null) {
      throw new IllegalStateException(id);
    }
    return found;
  }
}
