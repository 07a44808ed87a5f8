package org.sportel.insight;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.insight.log.LogColumns;
import org.sportel.insight.log.LogFigures;
import org.sportel.insight.log.LogRefusal;
import org.sportel.platform.Command;
import org.sportel.platform.CommandOutput;
import org.sportel.platform.Refused;
import org.sportel.platform.WrongCall;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** {@code ./sportel import-log}. */
@Component
final class ImportLogCommand implements Command {
  private static final Set<String> VALUED =
      Set.of("--tenant", "--start", "--end", "--deadline", "--channel", "--unit");

  private final ImportLog importLog;

  ImportLogCommand(ImportLog importLog) {
    this.importLog = importLog;
  }

  /** The answer with {@code --json}. */
  private record Answer(
      @JsonUnwrapped LogFigures figures, String tenant, int imported, int skipped) {}

  /** The answer with {@code --json} when the log is refused. */
  private record Refusal(
      String refused, String message, int line, int column, List<String> cases) {}

  @Override
  public String name() {
    return "import-log";
  }

  @Override
  public String summary() {
    return Texts.t("insight.import.summary");
  }

  @Override
  public String usage() {
    return "import-log FILE.xes[.gz] [--tenant T] [--start A] [--end A] [--deadline A]"
        + " [--channel A] [--unit A] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var call = new Call(args);
    try {
      var done = importLog.run(call.order(), out::progress);
      if (call.json) {
        out.json(new Answer(done.figures(), done.tenant(), done.written(), done.skipped()));
      } else {
        print(done, out);
      }
      return 0;
    } catch (Refused e) {
      var message = Texts.t(e.messageKey(), e.args());
      out.progress(message);
      if (call.json) {
        out.json(refusal(e, message));
      }
      return 1;
    }
  }

  private static Refusal refusal(Refused e, String message) {
    var reason = e.reason().name();
    return switch (e) {
      case LogRefusal log ->
          new Refusal(reason, message, log.place().line(), log.place().column(), List.of());
      case InsightRefusal other -> new Refusal(reason, message, 0, 0, other.cases());
      case Refused other -> new Refusal(reason, message, 0, 0, List.of());
    };
  }

  private static void print(ImportLog.Done done, CommandOutput out) {
    var figures = done.figures();
    out.line(
        Texts.t(
            "insight.import.figures",
            figures.cases(),
            figures.events(),
            figures.activities(),
            figures.staff()));
    var ends = figures.ends().all();
    out.line(Texts.t("insight.import.ends", ends.ended(), ends.onTime(), ends.late()));
    out.line(Texts.t("insight.import.tenant", done.tenant(), done.written(), done.skipped()));
    figures.warnings().forEach(out::line);
  }

  /** The arguments, understood. */
  private final class Call {
    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();
    private final boolean json;

    Call(List<String> args) {
      for (int at = 0; at < args.size(); at++) {
        var word = args.get(at);
        if (VALUED.contains(word) && at + 1 < args.size()) {
          options.put(word, args.get(++at));
        } else if (word.equals("--json")) {
          options.put(word, "");
        } else if (word.startsWith("--")) {
          throw new WrongCall(usage());
        } else {
          files.add(word);
        }
      }
      if (files.size() != 1) {
        throw new WrongCall(usage());
      }
      json = options.containsKey("--json");
    }

    ImportLog.Order order() {
      return new ImportLog.Order(
          Path.of(files.getFirst()),
          option("--tenant"),
          new LogColumns(
              option("--start"),
              option("--end"),
              option("--deadline"),
              option("--channel"),
              option("--unit")));
    }

    private Optional<String> option(String name) {
      return Optional.ofNullable(options.get(name)).filter(value -> !value.isBlank());
    }
  }
}
