package org.sportel.procedure.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Problem;

/** The words of a command line, told apart. */
record Call(List<String> files, Set<String> flags, Map<String, String> options) {

  /** Empty when a word is unknown or an option lacks its value. */
  static Optional<Call> read(List<String> args, List<String> flags, List<String> options) {
    var call = new Call(new ArrayList<>(), new HashSet<>(), new HashMap<>());
    for (int i = 0; i < args.size(); i++) {
      String word = args.get(i);
      if (flags.contains(word)) {
        call.flags.add(word);
      } else if (options.contains(word)) {
        if (++i == args.size()) {
          return Optional.empty();
        }
        call.options.put(word, args.get(i));
      } else if (word.startsWith("--")) {
        return Optional.empty();
      } else {
        call.files.add(word);
      }
    }
    return Optional.of(call);
  }

  boolean has(String flag) {
    return flags.contains(flag);
  }

  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }

  /** The table named by {@code --activities}; empty, and said so, when it cannot be read. */
  Optional<ActivityNames> names(PrintStream err) {
    var table = option("--activities");
    try {
      return Optional.of(
          table.isEmpty()
              ? ActivityNames.NONE
              : ActivityNames.parse(Files.readString(Path.of(table.get()))));
    } catch (IOException | IllegalArgumentException bad) {
      err.println("--activities cannot be read: " + bad.getMessage());
      return Optional.empty();
    }
  }

  /** A problem on one line. */
  static String words(Problem problem) {
    String name = problem.name().isEmpty() ? "" : " \"" + problem.name() + '"';
    return (problem.line() == 0 ? "  " : "  line " + problem.line() + "  ")
        + lower(problem.severity())
        + "  "
        + (problem.element().isEmpty() ? "" : problem.element() + name + ": ")
        + problem.text();
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
