package org.sportel.procedure;

import java.io.PrintStream;
import java.util.List;
import org.sportel.procedure.cli.CheckFiles;
import org.sportel.procedure.cli.DecideFile;
import org.sportel.procedure.cli.SimulateFile;

/**
 * The analysts' command line: {@code procedure check FILE…}, {@code procedure decide FILE} and
 * {@code procedure simulate FILE}.
 */
public final class ProcedureCommand {
  private static final int WRONG_CALL = 2;

  private ProcedureCommand() {}

  /** Runs the command after the word {@code procedure}; answers the exit code. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    var rest = args.isEmpty() ? args : args.subList(1, args.size());
    return switch (args.isEmpty() ? "" : args.getFirst()) {
      case "check" -> CheckFiles.run(rest, out, err);
      case "decide" -> DecideFile.run(rest, out, err);
      case "simulate" -> SimulateFile.run(rest, out, err);
      default -> {
        err.println(CheckFiles.USAGE);
        err.println(DecideFile.USAGE);
        err.println(SimulateFile.USAGE);
        yield WRONG_CALL;
      }
    };
  }
}
