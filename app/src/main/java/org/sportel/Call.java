package org.sportel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.WrongCall;

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
  Call {
    rest = List.copyOf(rest);
  }

  static Call of(List<String> args, Map<String, String> environment) {
    var rest = new ArrayList<>(args);
    var command = rest.isEmpty() ? "help" : rest.removeFirst();
    var home = environment.getOrDefault("SPORTEL_HOME", ".");
    var data =
        take(rest, "--data")
            .or(() -> Optional.ofNullable(environment.get("SPORTEL_DATA")))
            .map(Path::of)
            .orElse(Path.of(home, "data"));
    if (!serves(command)) {
      return new Call(word(command), data, Optional.empty(), rest);
    }
    var port = take(rest, "--port").map(Call::port);
    if (!rest.isEmpty()) {
      throw new WrongCall(
          "sportel " + command + " [--port N] [--data DIR]: not understood: " + rest.getFirst());
    }
    return new Call(command, data, port, rest);
  }

  private static boolean serves(String command) {
    return command.equals("demo") || command.equals("run");
  }

  private static String word(String command) {
    return command.equals("--help") || command.equals("-h") ? "help" : command;
  }

  private static Optional<String> take(List<String> rest, String option) {
    int at = rest.indexOf(option);
    if (at < 0) {
      return Optional.empty();
    }
    if (at + 1 == rest.size()) {
      throw new WrongCall(option + " needs a value");
    }
    rest.remove(at);
    return Optional.of(rest.remove(at));
  }

  private static int port(String text) {
    try {
      int port = Integer.parseInt(text);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException e) {
      throw new WrongCall("--port needs a number from 0 to 65535, not " + text);
    }
    throw new WrongCall("--port needs a number from 0 to 65535, not " + text);
  }
}
