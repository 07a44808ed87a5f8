package org.sportel.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HostileTests {
  @TempDir Path folder = Path.of("");

  @Test
  void noExpressionTakesTheProgramDown() throws Exception {
    List<String> hostile = Stream.concat(written().stream(), generated().stream()).toList();
    Path in = Files.write(folder.resolve("in"), hostile);
    Path out = folder.resolve("out");
    Process probe =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx96m",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                HostileProbe.class.getName(),
                in.toString(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    boolean ended = probe.waitFor(120, TimeUnit.SECONDS);
    probe.destroyForcibly();
    assertThat(ended).as("ended by itself").isTrue();
    assertThat(probe.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
    List<String> outcomes = Files.readAllLines(out);
    assertThat(outcomes).hasSameSizeAs(hostile);
    for (int i = 0; i < outcomes.size(); i++) {
      long millis = Long.parseLong(outcomes.get(i).substring(0, outcomes.get(i).indexOf(' ')));
      assertThat(millis).as(hostile.get(i) + " " + outcomes.get(i)).isLessThan(10_000);
    }
  }

  @Test
  void endsWhenItsTimeIsOver() {
    var text = "a".repeat(200_000);
    var pattern = TextPattern.of("(a{1,40}){1,40}b");
    assertThatThrownBy(() -> pattern.found(text, new Pace(Duration.ofMillis(20))))
        .isInstanceOf(FeelFailed.class)
        .hasMessageContaining("time");
    assertThatThrownBy(() -> TextPattern.of("(a{1,900}){1,900}b")).isInstanceOf(FeelRefused.class);
    assertThat(TextPattern.of("[0-9]+").found("Nr. 7")).isTrue();
  }

  private static List<String> written() {
    return List.of(
        "count(for i in 1..10000 return i)",
        "for i in 1..10000 return for j in 1..10 return [i, j]",
        "for i in 1..100 return if i = 1 then s else partial[-1] + partial[-1]",
        context(60),
        "for a in [s] return for b in [a+a+a+a+a] return for c in [b+b+b+b+b] return for d in [c+c+c+c+c] return d+d+d+d",
        "for a in [x] return for b in [[a,a,a,a,a]] return for c in [[b,b,b,b,b]] return for d in [[c,c,c]] return flatten(d)",
        "10 ** 10000 * 10 ** 10000 * 10 ** 10000 * 10 ** 10000",
        "floor(7 ** 10000 * 7 ** 10000)",
        "string(floor(10 ** 10000))",
        "floor(number(\"1e999999999\"))",
        "number(\"1e999999999\") + 1",
        "replace(s, \"\", s)",
        "replace(s, \"a\", \"" + "b".repeat(1_000) + "\")",
        "string join(split(s, \"\"), s)",
        "string join(x, s)",
        "for i in 1..10000 return matches(s, \"[ab]{1,900}c\")",
        "matches(s, \"((a{1,30}){1,30}){1,30}b\")",
        "for i in 1..10000 return x = x",
        "for i in 1..10000 return distinct values(concatenate(x, x))",
        "for i in 1..10000 return upper case(s)",
        "index of(concatenate(x, x, x, x, x, x, x, x, x, x), \"abcdefgh\")",
        "matches(s, \"(a*)*(a*)*(a*)*b\")",
        "matches(s, \"(a{1,1000}){1,1000}b\")",
        "split(s, \"\")",
        "extract(substring(s, 1, 30000), \"a*b|a\")",
        "if ".repeat(900) + "1",
        "-".repeat(3_000) + "1",
        "a.".repeat(1_900) + "b",
        "a+".repeat(1_900) + "b",
        "not(".repeat(900),
        "(((((((((1",
        "[[[[[[[[[[",
        "for a in ((for b in ((for c in ((for d in (x) return d)) return c)) return b)) return a",
        "f(g(h(i(j(k(l(m(n(",
        "some a in x satisfies ".repeat(150) + "true",
        "x" + "[1]".repeat(1_000),
        "date(\"999999999-12-31\") + duration(\"P999999999Y\")",
        "duration(\"P999999999999999999999Y\")",
        "\"" + "\\u0000".repeat(500) + "\"",
        "{".repeat(9) + "a:1" + "}".repeat(9));
  }

  private static String context(int entries) {
    StringBuilder text = new StringBuilder("{k0: s");
    for (int i = 1; i < entries; i++) {
      text.append(", k").append(i).append(": k").append(i - 1).append(" + k").append(i - 1);
    }
    return text.append("}").toString();
  }

  /** Random token soup; the seed is fixed so that a failure replays. */
  private static List<String> generated() {
    String[] tokens = {
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "for i in ",
      " return ",
      "if ",
      " then ",
      " else ",
      "some i in ",
      " satisfies ",
      "1",
      "10000",
      "..",
      "+",
      "**",
      "x",
      "s",
      "n",
      "count(",
      "flatten(",
      ",",
      "\"a\"",
      "\"",
      ".",
      ":",
      " and ",
      " or ",
      " in ",
      "not(",
      "matches(",
      "replace(",
      "function(",
      "=",
      "<",
      "between ",
      "@",
      "`",
      "\\",
      "é",
      "-"
    };
    Random random = new Random(20260301);
    return Stream.generate(
            () -> {
              StringBuilder text = new StringBuilder();
              for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(tokens[random.nextInt(tokens.length)]);
              }
              return text.toString();
            })
        .limit(2_000)
        .toList();
  }
}
