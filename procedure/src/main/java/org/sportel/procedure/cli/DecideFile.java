package org.sportel.procedure.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Decisions.DecisionFailed;
import org.sportel.procedure.ModelRefused;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code procedure decide FILE.dmn --decision ID|NAME --input FILE.json [--json]}: answers what a
 * decision says on some data.
 *
 * <p>Exit code 0 with an answer, 1 when the file is refused or the decision cannot answer, 2 for a
 * wrong call.
 */
public final class DecideFile {
  /** How it is called. */
  public static final String USAGE =
      "sportel procedure decide FILE.dmn --decision ID|NAME --input FILE.json [--json]";

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private DecideFile() {}

  /** Runs the command with the words after its name. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var call = Call.read(args, List.of("--json"), List.of("--decision", "--input"));
    if (call.isEmpty()
        || call.get().files().size() != 1
        || call.get().option("--decision").isEmpty()
        || call.get().option("--input").isEmpty()) {
      err.println(USAGE);
      return 2;
    }
    var file = call.get().files().getFirst();
    try {
      var decisions = Decisions.read(List.of(Files.readAllBytes(Path.of(file))));
      var decision = call.get().option("--decision").get();
      var id = decisions.find(decision);
      if (id.isEmpty()) {
        err.println(file + ": no decision " + decision + " in " + decisions.ids());
        return 1;
      }
      var answer = decisions.decide(id.get(), input(call.get().option("--input").get()));
      out.println(call.get().has("--json") ? JSON.writeValueAsString(result(answer)) : answer);
      return 0;
    } catch (ModelRefused refused) {
      err.println(file + ": refused");
      refused.problems().forEach(problem -> err.println(Call.words(problem)));
    } catch (DecisionFailed failed) {
      err.println(file + ": " + failed.getMessage());
    } catch (IOException | InvalidPathException | JacksonException unreadable) {
      err.println("cannot be read: " + unreadable.getMessage());
    }
    return 1;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> input(String file) throws IOException {
    return JSON.readValue(Files.readString(Path.of(file)), LinkedHashMap.class);
  }

  private static Map<String, @Nullable Object> result(@Nullable Object answer) {
    var result = new LinkedHashMap<String, @Nullable Object>();
    result.put("result", answer);
    return result;
  }
}
