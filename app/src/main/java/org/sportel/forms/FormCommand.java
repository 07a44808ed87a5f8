package org.sportel.forms;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;

/**
 * {@code form check FILE…}: says of each form-js schema whether it can be asked, and every problem
 * by its component.
 *
 * <p>Exit code 0 when none is refused, 1 when some are, 2 for a wrong call.
 */
public final class FormCommand {
  private static final String USAGE = "sportel form check FILE…";

  private FormCommand() {}

  /** Runs the command after the word {@code form}; answers the exit code. */
  public static int run(List<String> args, PrintStream out, PrintStream err) {
    if (args.size() < 2 || !args.getFirst().equals("check")) {
      err.println(USAGE);
      return 2;
    }
    var refused = 0;
    for (var file : args.subList(1, args.size())) {
      refused += Texts.speaking(Lang.EN, ZoneOffset.UTC, () -> check(file, out)) ? 0 : 1;
    }
    return refused == 0 ? 0 : 1;
  }

  private static boolean check(String file, PrintStream out) {
    try {
      Form.read(Files.readString(Path.of(file)));
      out.println(file + ": accepted");
      return true;
    } catch (FormRefused refused) {
      out.println(file + ": refused");
      refused.problems().forEach(problem -> out.println("  " + problem.message().text()));
    } catch (IOException | InvalidPathException unreadable) {
      out.println(file + ": cannot be read: " + unreadable.getClass().getSimpleName());
    }
    return false;
  }
}
