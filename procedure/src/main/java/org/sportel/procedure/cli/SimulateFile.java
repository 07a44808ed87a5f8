package org.sportel.procedure.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Simulation;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code procedure simulate FILE [--process ID] [--runs N] [--seed S] [--json] [--activities
 * TABLE]}: random walks through all choices and timers with a virtual clock.
 *
 * <p>Exit code 0 after simulating, 1 when the file is refused, 2 for a wrong call.
 */
public final class SimulateFile {
  /** How it is called. */
  public static final String USAGE =
      "sportel procedure simulate FILE [--process ID] [--runs N] [--seed S] [--json]"
          + " [--activities TABLE]";

  private static final int MAX_RUNS = 1_000_000;

  private SimulateFile() {}

  /** Runs the command with the words after its name. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var call =
        Call.read(
            args, List.of("--json"), List.of("--process", "--runs", "--seed", "--activities"));
    if (call.isEmpty() || call.get().files().size() != 1) {
      err.println(USAGE);
      return 2;
    }
    int runs;
    long seed;
    try {
      runs = Integer.parseInt(call.get().option("--runs").orElse("1000"));
      seed = Long.parseLong(call.get().option("--seed").orElse("1"));
    } catch (NumberFormatException _) {
      err.println(USAGE);
      return 2;
    }
    if (runs < 1 || runs > MAX_RUNS) {
      err.println("--runs: 1 to " + MAX_RUNS);
      return 2;
    }
    var names = call.get().names(err);
    if (names.isEmpty()) {
      return 2;
    }
    String file = call.get().files().getFirst();
    Optional<Model> model = read(file, names.get(), call.get().option("--process").orElse(""), err);
    if (model.isEmpty()) {
      return 1;
    }
    Simulation simulation = Simulation.run(model.get(), runs, seed);
    if (call.get().has("--json")) {
      out.println(json(simulation));
    } else {
      print(simulation, out);
    }
    return 0;
  }

  private static Optional<Model> read(
      String file, ActivityNames names, String process, PrintStream err) {
    try {
      return Optional.of(Model.read(Files.readAllBytes(Path.of(file)), names, process));
    } catch (ModelRefused refused) {
      err.println(file + ": refused");
      refused.problems().forEach(problem -> err.println(Call.words(problem)));
      return Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      err.println(file + ": " + unreadable.getMessage());
      return Optional.empty();
    }
  }

  private static String json(Simulation simulation) {
    var mapper = JsonMapper.builder().build();
    var node = mapper.createObjectNode();
    node.put("runs", simulation.runs())
        .put("ended", simulation.ended())
        .put("stuck", simulation.stuck())
        .put("elements", simulation.elements())
        .put("reached", simulation.reached());
    var unreached = node.putArray("unreached");
    simulation.unreached().forEach(unreached::add);
    node.put("longestPath", simulation.longestPath());
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(node);
  }

  private static void print(Simulation simulation, PrintStream out) {
    out.println(
        "%d runs: %d ended, %d stuck; %d of %d elements reached; longest path %d steps"
            .formatted(
                simulation.runs(),
                simulation.ended(),
                simulation.stuck(),
                simulation.reached(),
                simulation.elements(),
                simulation.longestPath()));
    simulation.endings().forEach((end, times) -> out.println("  ends at " + end + ": " + times));
    simulation.unreached().forEach(id -> out.println("  never reached: " + id));
    simulation.stuckPaths().forEach(path -> out.println("  stuck: " + String.join(" → ", path)));
  }
}
