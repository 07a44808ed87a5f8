package org.sportel.feel;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs each line of a file as an expression, in a process of its own with a small heap. */
final class HostileProbe {
  private HostileProbe() {}

  public static void main(String[] arguments) throws Exception {
    List<String> out = new java.util.ArrayList<>();
    Map<String, Object> data =
        Map.of(
            "x",
            java.util.Collections.nCopies(1_000, "abcdefgh"),
            "s",
            "a".repeat(100_000),
            "n",
            7);
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      long start = System.nanoTime();
      String outcome;
      try {
        Object value = Feel.parse(line).evaluate(data);
        outcome = "answered " + (value == null ? "null" : value.getClass().getSimpleName());
      } catch (FeelRefused | FeelFailed e) {
        outcome = e.getClass().getSimpleName();
      }
      out.add((System.nanoTime() - start) / 1_000_000 + " ms " + outcome);
    }
    Files.write(Path.of(arguments[1]), out);
  }
}
