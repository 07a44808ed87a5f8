package org.sportel.procedure.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sportel.procedure.Interpreter;
import org.sportel.procedure.Model;
import org.sportel.procedure.Occurrence;
import org.sportel.procedure.Result;
import org.sportel.procedure.State;

/**
 * {@code bench interpret [ROUNDS]}: cases of three tasks in a row driven to their end in memory, on
 * one thread, without storing anything. Shows what the interpreter itself costs.
 */
public final class InterpretBench {
  private static final long ROUND_NANOS = 2_000_000_000L;
  private static final int WARM_UP = 3;

  private InterpretBench() {}

  /** Runs the benchmark: one line as every benchmark prints it. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    int rounds;
    try {
      rounds = args.isEmpty() ? 5 : Integer.parseInt(args.getFirst());
    } catch (NumberFormatException _) {
      err.println("bench interpret [ROUNDS]");
      return 2;
    }
    out.println("bench interpret variant=model-of-50 this=%d unit=bytes".formatted(modelBytes()));
    out.println("bench interpret variant=ten-tokens this=%d unit=bytes".formatted(stateBytes()));
    Model model = model(3);
    for (int i = 0; i < WARM_UP; i++) {
      round(model);
    }
    long[] measured = new long[Math.max(1, rounds)];
    Arrays.setAll(measured, _ -> round(model));
    Arrays.sort(measured);
    out.println(
        "bench interpret this=%d min=%d max=%d unit=occurrences/s"
            .formatted(measured[measured.length / 2], measured[0], measured[measured.length - 1]));
    return 0;
  }

  /** So many user tasks one after the other. */
  public static Model model(int tasks) {
    var text =
        new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">");
    text.append("<process id=\"bench\" isExecutable=\"true\"><startEvent id=\"t0\"/>");
    for (int i = 1; i <= tasks + 1; i++) {
      text.append(i <= tasks ? "<userTask id=\"t" + i + "\"/>" : "<endEvent id=\"t" + i + "\"/>");
      text.append(
          "<sequenceFlow id=\"f%d\" sourceRef=\"t%d\" targetRef=\"t%d\"/>".formatted(i, i - 1, i));
    }
    text.append("</process></definitions>");
    return Model.read(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** What a model of fifty elements and their flows keeps in memory: the middle of three rounds. */
  public static long modelBytes() {
    long[] rounds = new long[3];
    Arrays.setAll(rounds, _ -> kept());
    Arrays.sort(rounds);
    return rounds[1];
  }

  private static long kept() {
    int copies = 200;
    var kept = new Model[copies];
    model(48);
    long before = used();
    Arrays.setAll(kept, _ -> model(48));
    long after = used();
    return (after - before) / kept.length;
  }

  /** What is stored of a case in which ten tasks wait at once. */
  public static int stateBytes() {
    var fresh = State.fresh();
    var begun = Interpreter.step(block(10), fresh, Occurrence.Started.plain(), Map.of());
    return state(begun).write().getBytes(StandardCharsets.UTF_8).length;
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    var runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static Model block(int tasks) {
    var text =
        new StringBuilder("<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">");
    text.append(
        """
        <process id="block" isExecutable="true"><startEvent id="s"/><endEvent id="e"/>
        <parallelGateway id="fork"/><parallelGateway id="join"/>
        <sequenceFlow id="in" sourceRef="s" targetRef="fork"/>
        <sequenceFlow id="out" sourceRef="join" targetRef="e"/>
        """);
    for (int i = 1; i <= tasks; i++) {
      text.append(
          """
          <userTask id="task%1$d"/>
          <sequenceFlow id="to%1$d" sourceRef="fork" targetRef="task%1$d"/>
          <sequenceFlow id="from%1$d" sourceRef="task%1$d" targetRef="join"/>
          """
              .formatted(i));
    }
    text.append("</process></definitions>");
    return Model.read(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static long round(Model model) {
    long begun = System.nanoTime();
    long count = 0;
    long now = begun;
    while (now - begun < ROUND_NANOS) {
      for (int i = 0; i < 100; i++) {
        count += once(model);
      }
      now = System.nanoTime();
    }
    return count * 1_000_000_000L / (now - begun);
  }

  private static int once(Model model) {
    State state =
        state(Interpreter.step(model, State.fresh(), Occurrence.Started.plain(), Map.of()));
    int count = 1;
    while (state.running()) {
      var done = new Occurrence.TaskCompleted(state.tasks().getFirst().id(), Map.of());
      state = state(Interpreter.step(model, state, done, Map.of()));
      count++;
    }
    return count;
  }

  private static State state(Result result) {
    return switch (result) {
      case Result.Step step -> step.state();
      case Result.Stale stale -> throw new IllegalStateException(stale.toString());
    };
  }
}
