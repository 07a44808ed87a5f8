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
