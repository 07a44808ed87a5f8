package org.sportel.procedure;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The parts of the library in the order in which to read them, with their length. */
enum Parts {
  PASSED(
      "what goes in and comes out",
      "Interpreter, Occurrence, Effect, Result, State, Token, Wait",
      "Interpreter|Occurrence|Effect|Result|State|StateJson|Token|Wait|Due|Values"),
  MODEL(
      "what a model is made of",
      "Element, Activity, Event, Gateway, Trigger, Model",
      "Element|Activity|Event|Gateway|Trigger|Flow|Formula|FormulaFailed|FormulaRefused|Model|Graph"),
  STEP("the step function", "running/Stepper, Run, then Run…", "running/(?!Moving).*"),
  DIALECTS(
      "import of other dialects",
      "reading/Juel, ForeignFunctions, Extensions, ImportNotes",
      "ActivityNames|Dialect|reading/(Juel|ForeignFunctions|Extensions|ImportNotes)"),
  DECISIONS("decisions", "Decisions, reading/DecisionReader", "Decisions|reading/DecisionReader"),
  READING(
      "reading BPMN files, and sets of them",
      "reading/ModelReader, then Read…",
      "reading/.*|Diagram|ModelRefused|Problem|Reason|Severity|ProcedureSet|SupportedElement"),
  MIGRATION("moving to a new version", "Migration, running/Moving", "Migration|running/Moving"),
  ANALYSIS("soundness and simulation", "Soundness, analysis/", "Soundness|Simulation|analysis/.*"),
  COMMANDS("command lines, a benchmark", "ProcedureCommand, cli/", "ProcedureCommand|cli/.*"),
  FEEL("expressions within limits", "org.sportel.feel", "feel/.*");

  private static final Path MAIN = Path.of("src/main/java/org/sportel");

  private final String what;
  private final String begin;
  private final String files;

  Parts(String what, String begin, String files) {
    this.what = what;
    this.begin = begin;
    this.files = files;
  }

  /**
   * The table in Markdown, lines in round hundreds; a number written before stays while it is about
   * right, so that the document does not change with every word of code.
   */
  static String table(String written) throws IOException {
    Map<Parts, Integer> lines = new TreeMap<>();
    try (var all = Files.walk(MAIN)) {
      for (Path file : all.filter(p -> p.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("package-info.java")) {
          lines.merge(of(file), lines(file), Integer::sum);
        }
      }
    }
    return Arrays.stream(values())
        .map(part -> part.row(written, lines.getOrDefault(part, 0)))
        .collect(joining("\n", "| part | begin with | lines of code |\n|---|---|---|\n", "\n"));
  }

  private String row(String written, int lines) {
    String row = "| " + what + " | " + begin + " | ";
    var stated = Pattern.compile(Pattern.quote(row) + "([\\d,]+)").matcher(written);
    int before = stated.find() ? Integer.parseInt(stated.group(1).replace(",", "")) : 0;
    int now = Math.abs(before - lines) <= 100 ? before : (lines + 50) / 100 * 100;
    return row + String.format(Locale.ROOT, "%,d |", now);
  }

  private static Parts of(Path file) {
    String name =
        MAIN.relativize(file).toString().replace(".java", "").replaceFirst("^procedure/", "");
    return Arrays.stream(values())
        .filter(p -> name.matches(p.files))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no part for " + name));
  }

  /** Lines that are neither empty nor comment nor import. */
  private static int lines(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
    return (int)
        List.of(text.split("\n", -1)).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("//"))
            .filter(line -> !line.startsWith("import ") && !line.startsWith("package "))
            .count();
  }
}
