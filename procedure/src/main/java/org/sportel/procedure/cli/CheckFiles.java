package org.sportel.procedure.cli;

import static org.sportel.procedure.Reason.CALL_CYCLE;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Problem;
import org.sportel.procedure.ProcedureSet;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;
import org.sportel.procedure.Soundness;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code procedure check FILE… [--process ID] [--json] [--activities TABLE]}: says of each file
 * whether it runs, was imported or is refused, and everything a designer should know. Files given
 * together may call each other and ask the decisions of each other's {@code .dmn} files. Of a file
 * with several processes the named one is checked, where it has that one.
 *
 * <p>Exit code 0 when none is refused, 1 when some are, 2 for a wrong call.
 */
public final class CheckFiles {
  /** How it is called. */
  public static final String USAGE =
      "sportel procedure check FILE… [--process ID] [--json] [--activities TABLE]";

  /** What was found in one file. */
  private record Finding(String file, String result, List<Problem> problems) {}

  private final Map<String, Model> models = new LinkedHashMap<>();
  private final List<byte[]> decisions = new ArrayList<>();
  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();
  private final ActivityNames names;
  private boolean named;

  private CheckFiles(ActivityNames names) {
    this.names = names;
  }

  /** Runs the command with the words after its name. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var call = Call.read(args, List.of("--json"), List.of("--activities", "--process"));
    if (call.isEmpty() || call.get().files().isEmpty()) {
      err.println(USAGE);
      return 2;
    }
    var names = call.get().names(err);
    if (names.isEmpty()) {
      return 2;
    }
    List<String> files = call.get().files().stream().distinct().toList();
    var check = new CheckFiles(names.get());
    String process = call.get().option("--process").orElse("");
    files.forEach(file -> check.read(file, process));
    if (!process.isEmpty() && !check.named) {
      files.forEach(file -> check.miss(file, process));
    }
    check.link();
    check.models.forEach((file, model) -> Soundness.check(model).forEach(p -> check.say(file, p)));
    List<Finding> findings = files.stream().map(check::finding).toList();
    if (call.get().has("--json")) {
      out.println(json(findings));
    } else {
      findings.forEach(finding -> print(finding, out));
    }
    return findings.stream().anyMatch(f -> f.result().equals("refused")) ? 1 : 0;
  }

  private void read(String file, String process) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      if (file.endsWith(".dmn")) {
        Decisions.read(List.of(bytes));
        decisions.add(bytes);
        return;
      }
      Model model = model(bytes, process);
      models.put(file, model);
      model.notes().forEach(note -> say(file, note));
    } catch (ModelRefused refused) {
      refused.problems().forEach(problem -> say(file, problem));
    } catch (IOException | InvalidPathException unreadable) {
      String why = String.valueOf(unreadable.getMessage());
      say(file, Problem.ofFile(0, Reason.UNREADABLE_FILE, why));
    }
  }

  /** A file that has no process of that id is read as if none were named. */
  private Model model(byte[] bytes, String process) {
    try {
      Model model = Model.read(bytes, names, process);
      named = true;
      return model;
    } catch (ModelRefused refused) {
      if (refused.problems().getFirst().reason() == Reason.NO_SUCH_PROCESS) {
        return Model.read(bytes, names);
      }
      named = true;
      throw refused;
    }
  }

  /** Refuses every file that was read, because the process that was named is in none. */
  private void miss(String file, String process) {
    Model model = models.remove(file);
    if (model != null) {
      say(file, Problem.ofFile(0, Reason.NO_SUCH_PROCESS, process, model.id()));
    }
  }

  /** Calls between the files: a circle is refused, what is missing only named. */
  private void link() {
    var all = List.copyOf(models.values());
    var known = Decisions.read(decisions);
    models.replaceAll(
        (file, model) -> {
          List<Model> set = new ArrayList<>(List.of(model));
          set.addAll(all);
          var linked = ProcedureSet.asFarAsPossible(set, known);
          linked
              .problems(model.id())
              .forEach(p -> say(file, p.reason() == CALL_CYCLE ? p : p.as(Severity.WARNING)));
          return linked.get(model.id());
        });
  }

  private void say(String file, Problem problem) {
    problems.computeIfAbsent(file, _ -> new ArrayList<>()).add(problem);
  }

  private Finding finding(String file) {
    List<Problem> all =
        problems.getOrDefault(file, List.of()).stream()
            .sorted(Comparator.comparing(Problem::severity).thenComparing(Problem::line))
            .toList();
    boolean refused = all.stream().anyMatch(p -> p.severity() == Severity.ERROR);
    Model model = models.get(file);
    boolean imported = model != null && model.dialect().imported();
    return new Finding(file, refused ? "refused" : imported ? "imported" : "runs", all);
  }

  private static String json(List<Finding> findings) {
    var mapper = JsonMapper.builder().build();
    var array = mapper.createArrayNode();
    for (Finding finding : findings) {
      var node = array.addObject();
      node.put("file", finding.file()).put("result", finding.result());
      var list = node.putArray("problems");
      for (Problem problem : finding.problems()) {
        list.addObject()
            .put("element", problem.element())
            .put("name", problem.name())
            .put("line", problem.line())
            .put("severity", Call.lower(problem.severity()))
            .put("reason", problem.text());
      }
    }
    return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private static void print(Finding finding, PrintStream out) {
    out.println(finding.file() + ": " + finding.result());
    finding.problems().forEach(problem -> out.println(Call.words(problem)));
  }
}
