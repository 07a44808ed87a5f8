package org.sportel.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random models of the subset that Flowable and we both run. */
final class SketchMaker {
  private static final String TIMER =
      "<timerEventDefinition><timeDuration>PT1H</timeDuration></timerEventDefinition>";

  /**
   * From this seed on there are messages, event gateways, event sub-processes and escalations too.
   */
  static final long RICH = 1_000_000;

  /** From this seed on there are calls of other procedures and work of the program besides. */
  static final long CALLS = 2_000_000;

  private final Random random;
  private final Sketch sketch = new Sketch();
  private final boolean rich;
  private final boolean calls;
  private int left;

  private SketchMaker(long seed) {
    this.random = new Random(seed);
    this.rich = seed >= RICH;
    this.calls = seed >= CALLS;
    this.left = 3 + random.nextInt(9);
  }

  static Sketch make(long seed) {
    var maker = new SketchMaker(seed);
    maker.scope("", 0, false);
    if (seed % 3 == 0) {
      maker.tangle();
    }
    return maker.sketch;
  }

  /** Fills a process or sub-process from its start to its end. */
  private void scope(String scope, int depth, boolean mayFail) {
    String start = sketch.add("s", "startEvent", scope);
    fill(start, scope, depth, mayFail);
  }

  private void fill(String start, String scope, int depth, boolean mayFail) {
    String last = block(start, scope, depth, mayFail);
    String end = sketch.add("e", "endEvent", scope);
    sketch.flow(last, end);
  }

  /** Adds something after a node and gives the node to go on from. */
  private String block(String from, String scope, int depth, boolean mayFail) {
    String at = from;
    int parts = 1 + random.nextInt(3);
    for (int i = 0; i < parts; i++) {
      at = left-- <= 0 || depth > 3 ? task(at, scope) : part(at, scope, depth, mayFail);
    }
    return at;
  }

  private String part(String from, String scope, int depth, boolean mayFail) {
    if (calls && random.nextInt(3) == 0) {
      return new SketchMakerCalls(random, sketch).part(from, scope, this::scope, depth);
    }
    if (rich && random.nextInt(3) == 0) {
      return new SketchMakerRich(random, sketch).part(from, scope, this::scope, depth);
    }
    return switch (random.nextInt(13)) {
      case 0, 1 -> task(from, scope);
      case 2 -> split(from, scope, depth, "exclusiveGateway", mayFail);
      case 3, 4 -> split(from, scope, depth, "parallelGateway", mayFail);
      case 5, 6 -> split(from, scope, depth, "inclusiveGateway", mayFail);
      case 7 -> loop(from, scope, depth, mayFail);
      case 8 -> subProcess(from, scope, depth);
      case 9 -> bounded(from, scope, depth);
      case 10 -> repeated(from, scope, depth);
      case 11 -> node(from, "w", "intermediateCatchEvent", scope, TIMER);
      default -> mayFail ? failing(from, scope) : node(from, "m", "manualTask", scope, "");
    };
  }

  private String task(String from, String scope) {
    return node(from, "t", "userTask", scope, "");
  }

  private String node(String from, String prefix, String type, String scope, String inside) {
    String id = sketch.add(prefix, type, scope, "", inside);
    sketch.flow(from, id);
    return id;
  }

  private String condition() {
    return "v" + random.nextInt(4) + (random.nextBoolean() ? " == " : " != ") + random.nextInt(2);
  }

  private String split(String from, String scope, int depth, String type, boolean mayFail) {
    String fork = node(from, "g", type, scope, "");
    String join =
        sketch.add(
            "j", random.nextInt(6) == 0 && !type.startsWith("e") ? other(type) : type, scope);
    int ways = 2 + random.nextInt(2);
    for (int way = 0; way < ways; way++) {
      String condition =
          type.equals("parallelGateway") ? "" : way == ways - 1 ? "default" : condition();
      if (random.nextInt(6) == 0) {
        sketch.flow(fork, join, condition);
      } else if (random.nextInt(9) == 0) {
        ended(fork, scope, condition);
      } else {
        String first = sketch.add("t", "userTask", scope);
        sketch.flow(fork, first, condition);
        sketch.flow(block(first, scope, depth + 1, mayFail), join);
      }
    }
    if (sketch.in(join).isEmpty()) {
      sketch.flow(fork, join, type.equals("parallelGateway") ? "" : condition());
    }
    return join;
  }

  private static String other(String type) {
    return type.equals("parallelGateway") ? "inclusiveGateway" : type;
  }

  private void ended(String fork, String scope, String condition) {
    String task = sketch.add("t", "userTask", scope);
    sketch.flow(fork, task, condition);
    boolean all = random.nextBoolean();
    String end = sketch.add("e", "endEvent", scope, "", all ? "<terminateEventDefinition/>" : "");
    sketch.flow(task, end);
  }

  private String loop(String from, String scope, int depth, boolean mayFail) {
    String merge = node(from, "g", "exclusiveGateway", scope, "");
    String first = task(merge, scope);
    String last = block(first, scope, depth + 1, mayFail);
    String again = node(last, "g", "exclusiveGateway", scope, "");
    sketch.flow(again, merge, condition());
    String on = sketch.add("m", "manualTask", scope);
    sketch.flow(again, on, "default");
    return on;
  }

  private String subProcess(String from, String scope, int depth) {
    boolean fails = random.nextInt(3) == 0;
    String sub = node(from, "sub", "subProcess", scope, "");
    scope(sub, depth + 1, fails);
    if (!fails && random.nextInt(2) == 0) {
      return sub;
    }
    String inside = fails ? "<errorEventDefinition errorRef=\"err1\"/>" : TIMER;
    return boundary(sub, scope, inside, fails || random.nextBoolean());
  }

  private String bounded(String from, String scope, int depth) {
    String task = task(from, scope);
    return boundary(task, scope, TIMER, random.nextBoolean());
  }

  /** A boundary event whose path either comes back or ends. */
  private String boundary(String host, String scope, String inside, boolean interrupting) {
    String event =
        sketch.add(
            "b",
            "boundaryEvent",
            scope,
            "attachedToRef=\"%s\" cancelActivity=\"%s\"".formatted(host, interrupting),
            inside);
    String after = task(event, scope);
    if (interrupting && random.nextBoolean()) {
      String merge = node(host, "g", "exclusiveGateway", scope, "");
      sketch.flow(after, merge);
      return merge;
    }
    String end = sketch.add("e", "endEvent", scope);
    sketch.flow(after, end);
    return host;
  }

  private String repeated(String from, String scope, int depth) {
    boolean sequential = random.nextBoolean();
    String until =
        random.nextInt(3) == 0
            ? "<completionCondition>${nrOfCompletedInstances >= 2}</completionCondition>"
            : "";
    String loop =
        "<multiInstanceLoopCharacteristics isSequential=\"%s\"><loopCardinality>%d</loopCardinality>%s</multiInstanceLoopCharacteristics>"
            .formatted(sequential, 1 + random.nextInt(3), until);
    if (random.nextInt(3) > 0) {
      return node(from, "t", "userTask", scope, loop);
    }
    String sub = node(from, "sub", "subProcess", scope, loop);
    scope(sub, depth + 2, false);
    return sub;
  }

  private String failing(String from, String scope) {
    String gate = node(from, "g", "exclusiveGateway", scope, "");
    String end =
        sketch.add("e", "endEvent", scope, "", "<errorEventDefinition errorRef=\"err1\"/>");
    sketch.flow(gate, end, condition());
    String on = sketch.add("t", "userTask", scope);
    sketch.flow(gate, on, "default");
    return on;
  }

  /** Leads one flow out of an exclusive or inclusive gateway somewhere else in the same scope. */
  private void tangle() {
    List<Sketch.Edge> candidates =
        new ArrayList<>(
            sketch.edges().stream()
                .filter(
                    e ->
                        sketch.node(e.from()).is("exclusiveGateway", "inclusiveGateway")
                            && sketch.out(e.from()).size() > 1)
                .toList());
    if (candidates.isEmpty()) {
      return;
    }
    Sketch.Edge edge = candidates.get(random.nextInt(candidates.size()));
    String scope = sketch.node(edge.from()).scope();
    List<Sketch.Node> targets =
        sketch.nodes().values().stream()
            .filter(n -> n.scope().equals(scope))
            .filter(
                n -> n.is("exclusiveGateway", "parallelGateway", "inclusiveGateway", "userTask"))
            .filter(n -> !n.id().equals(edge.from()))
            .toList();
    String target = targets.get(random.nextInt(targets.size())).id();
    sketch.edges().add(new Sketch.Edge(sketch.fresh("f"), edge.from(), target, condition()));
  }
}
