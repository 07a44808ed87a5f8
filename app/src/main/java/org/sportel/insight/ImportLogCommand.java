package org.sportel.insight;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.sportel.insight.log.LogColumns;
import org.sportel.insight.log.LogDates;
import org.sportel.insight.log.LogFigures;
import org.sportel.insight.log.LogRefusal;
import org.sportel.insight.log.LogShape;
import org.sportel.platform.Refused;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** {@code ./sportel import-log}. */
@Component
final class ImportLogCommand implements Command {
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
    return "import-log FILE[.gz] [--tenant T] [--case COL] [--activity COL] [--time COL]"
        + " [--start COL] [--end COL] [--deadline COL] [--channel COL] [--unit COL]"
        + " [--status COL] [--zone Z] [--dates PATTERN] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var call = call(args);
    try {
      var done = importLog.run(call.order(), out::progress);
      if (call.json()) {
        out.json(new Answer(done.figures(), done.tenant(), done.written(), done.skipped()));
      } else {
        print(done, out);
      }
      return 0;
    } catch (Refused e) {
      var message = Texts.t(e.messageKey(), e.args());
      out.progress(message);
      if (call.json()) {
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
  private record Call(ImportLog.Order order, boolean json) {}

  private Call call(List<String> args) {
    var words = new Arguments(usage(), args);
    var json = words.flag("--json");
    var tenant = words.option("--tenant");
    var columns =
        new LogColumns(
            words.option("--start"),
            words.option("--end"),
            words.option("--deadline"),
            words.option("--channel"),
            words.option("--unit"),
            words.option("--status"),
            dates(words));
    var shape =
        new LogShape(words.option("--case"), words.option("--activity"), words.option("--time"));
    var file = Path.of(words.word("FILE"));
    words.done();
    return new Call(new ImportLog.Order(file, tenant, shape, columns), json);
  }

  private static LogDates dates(Arguments words) {
    var zone = words.option("--zone");
    var pattern = words.option("--dates");
    try {
      return new LogDates(zone.map(ZoneId::of).orElse(ZoneOffset.UTC), pattern);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw words.wrong(String.valueOf(wrong.getMessage()));
    }
  }
}
