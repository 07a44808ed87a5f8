package org.sportel.visits.replay;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.platform.Lang;
import org.sportel.platform.terminal.Arguments;
import org.sportel.web.Texts;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code queue replay FILE.csv[.gz]}: tries the estimate of waiting on recorded days.
 *
 * <p>Exit code 0 when done, 1 when the file is refused, 2 for a wrong call. Rows that cannot be
 * understood are left out and named on standard error.
 */
public final class ReplayCommand {
  private static final String USAGE = "queue replay FILE.csv[.gz] [--json]";
  private static final int NAMED = 20;

  private ReplayCommand() {}

  /**
   * Runs the command after the word {@code queue}; answers the exit code.
   *
   * @throws org.sportel.platform.terminal.WrongCall when the words are not understood
   */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var words = new Arguments(USAGE, args);
    var json = words.flag("--json");
    if (!words.word("replay").equals("replay")) {
      throw words.wrong("not understood");
    }
    var file = words.word("FILE");
    words.done();
    return Texts.speaking(Lang.EN, ZoneOffset.UTC, () -> replay(file, json, out, err));
  }

  private static int replay(String file, boolean json, PrintStream out, PrintStream err) {
    try {
      var record = HallRecord.read(Path.of(file));
      bad(record.bad(), err);
      var report = Replay.of(record.states());
      if (json) {
        out.println(JsonMapper.builder().build().writeValueAsString(report));
      } else {
        print(report, out);
      }
      return 0;
    } catch (IOException | InvalidPathException e) {
      err.println(Texts.t("visits.replay.refused", file, String.valueOf(e.getMessage())));
      return 1;
    }
  }

  private static void bad(List<Long> lines, PrintStream err) {
    if (!lines.isEmpty()) {
      var named = lines.stream().limit(NAMED).map(String::valueOf);
      err.println(
          Texts.t("visits.replay.bad", lines.size(), named.collect(Collectors.joining(", "))));
    }
  }

  private static void print(ReplayReport report, PrintStream out) {
    out.println(Texts.t("visits.replay.seen", report.offices(), report.days(), report.observed()));
    out.println(Texts.t("visits.replay.held", percent(report.coverage80())));
    out.println(Texts.t("visits.replay.width", report.medianWidthMinutes()));
    out.println(
        Texts.t(
            "visits.replay.error",
            report.medianAbsoluteErrorMinutes(),
            report.officeGuessMedianAbsoluteErrorMinutes()));
    out.println(Texts.t("visits.replay.noDesk", report.noDeskOpen()));
  }

  private static double percent(double share) {
    return Math.round(share * 1000) / 10.0;
  }
}
