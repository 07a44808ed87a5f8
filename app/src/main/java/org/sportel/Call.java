package org.sportel;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.terminal.Arguments;

/**
 * A call of the launcher.
 *
 * @param command its first word
 * @param data the data folder: {@code --data}, else {@code SPORTEL_DATA}, else {@code data} beside
 *     the launcher
 * @param port of {@code --port}, for demo and run
 * @param rest everything else
 */
record Call(String command, Path data, Optional<Integer> port, List<String> rest) {
  private static final int LAST_PORT = 65_535;

  Call {
    rest = List.copyOf(rest);
  }

  static Call of(List<String> args, Map<String, String> environment) {
    var command = args.isEmpty() ? "help" : args.getFirst();
    var words = new Arguments(usage(command), args.stream().skip(1).toList());
    var home = environment.getOrDefault("SPORTEL_HOME", ".");
    var data =
        words
            .option("--data")
            .or(() -> Optional.ofNullable(environment.get("SPORTEL_DATA")))
            .map(Path::of)
            .orElse(Path.of(home, "data"));
    if (!serves(command)) {
      return new Call(word(command), data, Optional.empty(), words.rest());
    }
    var port = words.option("--port").map(text -> port(text, words));
    words.done();
    return new Call(command, data, port, List.of());
  }

  private static String usage(String command) {
    return serves(command) ? command + " [--port N] [--data DIR]" : command + " … [--data DIR]";
  }

  private static boolean serves(String command) {
    return command.equals("demo") || command.equals("run");
  }

  private static String word(String command) {
    return command.equals("--help") || command.equals("-h") ? "help" : command;
  }

  private static int port(String text, Arguments words) {
    if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= LAST_PORT) {
      return Integer.parseInt(text);
    }
    throw words.wrong("--port needs a number from 0 to " + LAST_PORT + ", not " + text);
  }
}
