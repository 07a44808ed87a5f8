package org.sportel.procedure;

import java.util.Random;

/** Calls of other procedures with copied values, and work of the program, for random models. */
final class SketchMakerCalls {
  private static final String TIMER =
      "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";
  private static final String ERROR = "<errorEventDefinition errorRef=\"err1\"/>";

  private final Random random;
  private final Sketch sketch;

  SketchMakerCalls(Random random, Sketch sketch) {
    this.random = random;
    this.sketch = sketch;
  }

  String part(String from, String scope, SketchMakerRich.Filling filling, int depth) {
    return switch (random.nextInt(5)) {
      case 0, 1 -> work(from, scope);
      case 2 -> call(from, scope, repetition(), filling, depth + 1);
      default -> call(from, scope, "", filling, depth);
    };
  }

  private String work(String from, String scope) {
    String attributes =
        "flowable:type=\"external-worker\" flowable:topic=\"work\" flowable:exclusive=\"false\"";
    String id = sketch.add("x", "serviceTask", scope, attributes, "");
    sketch.flow(from, id);
    return switch (random.nextInt(4)) {
      case 0 -> boundary(id, scope, TIMER, random.nextBoolean());
      case 1 -> boundary(id, scope, ERROR, true);
      default -> id;
    };
  }

  private String call(
      String from, String scope, String loop, SketchMakerRich.Filling filling, int depth) {
    boolean fails = random.nextInt(3) == 0;
    String id = sketch.fresh("call");
    String attributes = "calledElement=\"p%s\"".formatted(id);
    String copies = copies("in", true) + copies("out", random.nextBoolean());
    sketch
        .nodes()
        .put(
            id,
            new Sketch.Node(
                id,
                "callActivity",
                scope,
                attributes,
                "<extensionElements>" + copies + "</extensionElements>" + loop));
    sketch.flow(from, id);
    filling.fill(id, depth + 1, fails);
    if (fails) {
      return boundary(id, scope, ERROR, true);
    }
    return random.nextInt(3) == 0 ? boundary(id, scope, TIMER, random.nextBoolean()) : id;
  }

  /** Copies values in or out. */
  private String copies(String direction, boolean all) {
    var out = new StringBuilder();
    for (int target = 0; target < 4; target++) {
      int source = random.nextInt(4);
      if (all || random.nextBoolean()) {
        out.append(
            "<flowable:%s source=\"v%d\" target=\"v%d\"/>".formatted(direction, source, target));
      }
    }
    return out.toString();
  }

  private String repetition() {
    return "<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>%d</loopCardinality></multiInstanceLoopCharacteristics>"
        .formatted(random.nextBoolean(), 1 + random.nextInt(2));
  }

  private String boundary(String host, String scope, String inside, boolean interrupting) {
    String event =
        sketch.add(
            "b",
            "boundaryEvent",
            scope,
            "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(host, interrupting),
            inside);
    String after = sketch.add("t", "userTask", scope);
    sketch.flow(event, after);
    sketch.flow(after, sketch.add("e", "endEvent", scope));
    return host;
  }
}
