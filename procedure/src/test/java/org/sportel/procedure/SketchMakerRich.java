package org.sportel.procedure;

import java.util.Random;

/** Messages, event gateways, event sub-processes and escalations for random models. */
final class SketchMakerRich {
  private static final String TIMER =
      "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";

  private final Random random;
  private final Sketch sketch;

  SketchMakerRich(Random random, Sketch sketch) {
    this.random = random;
    this.sketch = sketch;
  }

  /** Fills a sub-process from its start to its end. */
  interface Filling {
    void fill(String scope, int depth, boolean mayFail);
  }

  String part(String from, String scope, Filling filling, int depth) {
    return switch (random.nextInt(6)) {
      case 0 -> node(from, "w", "intermediateCatchEvent", scope, trigger());
      case 1 ->
          boundary(node(from, "t", "userTask", scope, ""), scope, message(), random.nextBoolean());
      case 2 -> eventGateway(from, scope);
      case 3, 4 -> watched(from, scope, filling, depth);
      default -> escalating(from, scope, filling, depth);
    };
  }

  private String message() {
    return "<messageEventDefinition messageRef=\"%s\"/>".formatted(sketch.fresh("msg"));
  }

  private String trigger() {
    return random.nextBoolean() ? TIMER : message();
  }

  private String node(String from, String prefix, String type, String scope, String inside) {
    String id = sketch.add(prefix, type, scope, "", inside);
    sketch.flow(from, id);
    return id;
  }

  private String boundary(String host, String scope, String inside, boolean interrupting) {
    String event =
        sketch.add(
            "b",
            "boundaryEvent",
            scope,
            "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(host, interrupting),
            inside);
    String after = node(event, "t", "userTask", scope, "");
    node(after, "e", "endEvent", scope, "");
    return host;
  }

  private String eventGateway(String from, String scope) {
    String gate = node(from, "g", "eventBasedGateway", scope, "");
    String merge = sketch.add("g", "exclusiveGateway", scope);
    for (String inside : new String[] {TIMER, message()}) {
      String caught = node(gate, "w", "intermediateCatchEvent", scope, inside);
      sketch.flow(random.nextBoolean() ? caught : node(caught, "t", "userTask", scope, ""), merge);
    }
    return merge;
  }

  /** A sub-process with an event sub-process inside. */
  private String watched(String from, String scope, Filling filling, int depth) {
    String sub = node(from, "sub", "subProcess", scope, "");
    boolean error = random.nextInt(4) == 0;
    filling.fill(sub, depth + 1, error);
    String inside = error ? "<errorEventDefinition errorRef=\"err1\"/>" : trigger();
    String event = sketch.add("esp", "subProcess", sub, "triggeredByEvent=\"true\"", "");
    String start =
        sketch.add(
            "s",
            "startEvent",
            event,
            "isInterrupting=\"%s\"".formatted(error || random.nextBoolean()),
            inside);
    String task = node(start, "t", "userTask", event, "");
    node(task, "e", "endEvent", event, "");
    return sub;
  }

  private String escalating(String from, String scope, Filling filling, int depth) {
    String sub = node(from, "sub", "subProcess", scope, "");
    String start = sketch.add("s", "startEvent", sub);
    String first = node(start, "t", "userTask", sub, "");
    String escalation = "<escalationEventDefinition escalationRef=\"esc1\"/>";
    String thrown = node(first, "i", "intermediateThrowEvent", sub, escalation);
    String second = node(thrown, "t", "userTask", sub, "");
    node(second, "e", "endEvent", sub, "");
    return boundary(sub, scope, escalation, random.nextBoolean());
  }
}
