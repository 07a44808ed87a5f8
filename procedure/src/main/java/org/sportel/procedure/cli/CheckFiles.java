package org.sportel.procedure.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Problem;
import org.sportel.procedure.ProcedureSet;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;
import org.sportel.procedure.Soundness;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code procedure check FILE… [--json] [--activities TABLE]}: says of each file whether it runs,
 * was imported or is refused, and everything a designer should know. Files given together may call
 * each other.
 *
 * <p>Exit code 0 when none is refused, 1 when some are, 2 for a wrong call.
 */
public final class CheckFiles {
  private static final String USAGE = "procedure check FILE... [--json] [--activities TABLE]";

  /** What was found in one file. */
  private record Finding(String file, String result, List<Problem> problems) {}

  private final Map<String, Model> models = new LinkedHashMap<>();
  private final Map<String, List<Problem>> problems = new LinkedHashMap<>();

  private CheckFiles() {}

  /** Runs the command with the words after its name. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var call = Call.read(args, List.of("--json"), List.of("--activities"));
    if (call.isEmpty() || call.get().files().isEmpty()) {
      err.println(USAGE);
      return 2;
    }
    ActivityNames names;
    try {
      names = names(call.get());
    } catch (IOException | IllegalArgumentException bad) {
      err.println("--activities: " + bad.getMessage());
      return 2;
    }
    var check = new CheckFiles();
    call.get().files().forEach(file -> check.read(file, names));
    check.link();
    check.models.forEach((file, model) -> check.say(file, Soundness.check(model)));
    List<Finding> findings = call.get().files().stream().distinct().map(check::finding).toList();
    if (call.get().has("--json")) {
      out.println(json(findings));
    } else {
      findings.forEach(finding -> print(finding, out));
    }
    return findings.stream().anyMatch(f -> f.result().equals("refused")) ? 1 : 0;
  }

  private static ActivityNames names(Call call) throws IOException {
    var table = call.option("--activities");
    return table.isEmpty()
        ? ActivityNames.NONE
        : ActivityNames.parse(Files.readString(Path.of(table.get())));
  }

  private void read(String file, ActivityNames names) {
    try {
      Model model = Model.read(Files.readAllBytes(Path.of(file)), names);
      models.put(file, model);
      say(file, model.notes());
    } catch (ModelRefused refused) {
      say(file, refused.problems());
    } catch (IOException | InvalidPathException unreadable) {
      String why = String.valueOf(unreadable.getMessage());
      say(file, List.of(Problem.ofFile(0, Reason.UNREADABLE_FILE, why)));
    }
  }

  /** Calls between the files: a circle is refused, a missing one only named. */
  private void link() {
    var alone = Map.copyOf(models);
    models.replaceAll((file, model) -> link(file, model, alone.values()));
  }

  private Model link(String file, Model model, Collection<Model> others) {
    List<Model> set = new ArrayList<>(List.of(model));
    set.addAll(others);
    try {
      return ProcedureSet.of(set, null).get(model.id());
    } catch (ModelRefused refused) {
      refused.problems().stream()
          .filter(p -> model.find(p.element()).filter(e -> e.face().line() == p.line()).isPresent())
          .forEach(p -> say(file, List.of(p.reason() == Reason.CALL_CYCLE ? p : p.as(Severity.WARNING))));
      return model;
    }
  }

  private void say(String file, List<Problem> more) {
    problems.computeIfAbsent(file, _ -> new ArrayList<>()).addAll(more);
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
    for (Problem problem : finding.problems()) {
      String name = problem.name().isEmpty() ? "" : " \"" + problem.name() + '"';
      out.println(
          "  line "
              + problem.line()
              + "  "
              + Call.lower(problem.severity())
              + "  "
              + (problem.element().isEmpty() ? "" : problem.element() + name + ": ")
              + problem.text());
    }
  }
}
