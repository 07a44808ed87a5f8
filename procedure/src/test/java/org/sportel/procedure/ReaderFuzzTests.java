package org.sportel.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ReaderFuzzTests {
  private static final int TRIES = Integer.getInteger("fuzz.tries", 300);
  private static final List<String> SCRAPS =
      List.of(
          "\"",
          "<",
          ">",
          "&",
          "]]>",
          "<!--",
          "=",
          "${x",
          "isSequential=\"true\"",
          "id=\"start\"",
          "<multiInstanceLoopCharacteristics/>",
          "bpmn:",
          "triggeredByEvent=\"true\"",
          "P1D",
          "R/P1D",
          "sourceRef=\"x\"",
          "\u0000",
          "🙂",
          "1..9999999");

  @Test
  void answersEveryMutationWithAModelOrARefusal() throws IOException {
    List<byte[]> corpus;
    try (var files = Files.list(Path.of("src/test/resources/org/sportel/procedure/golden"))) {
      corpus =
          files
              .filter(p -> !p.toString().endsWith(".txt"))
              .sorted()
              .map(p -> GoldenTests.GoldenModels.bytes(p.getFileName().toString()))
              .toList();
    }
    assertThat(corpus).isNotEmpty();
    for (int seed = 0; seed < TRIES; seed++) {
      byte[] mutated = mutate(corpus.get(seed % corpus.size()), new Random(seed));
      try {
        ReaderFuzzer.fuzzerTestOneInput(mutated);
      } catch (RuntimeException | StackOverflowError defect) {
        throw new AssertionError(
            "seed " + seed + "\n" + new String(mutated, StandardCharsets.UTF_8), defect);
      }
    }
  }

  /** What Jazzer found worth keeping, run again at every build. */
  @Test
  void answersEverythingTheFuzzerKept() throws IOException {
    try (var kept = Files.list(Path.of("src/test/resources/org/sportel/procedure/fuzz/corpus"))) {
      assertThat(kept)
          .isNotEmpty()
          .allSatisfy(p -> ReaderFuzzer.fuzzerTestOneInput(Files.readAllBytes(p)));
    }
  }

  private static byte[] mutate(byte[] original, Random random) {
    String text = new String(original, StandardCharsets.UTF_8);
    int times = 1 + random.nextInt(4);
    for (int i = 0; i < times; i++) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + 1 + random.nextInt(40));
      text =
          switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, to) + text.substring(from);
            case 2 ->
                text.substring(0, from)
                    + SCRAPS.get(random.nextInt(SCRAPS.size()))
                    + text.substring(from);
            default -> swapped(text, random);
          };
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Replaces one attribute value by another of the same file. */
  private static String swapped(String text, Random random) {
    String[] parts = text.split("\"", -1);
    if (parts.length < 5) {
      return text;
    }
    int values = (parts.length - 1) / 2;
    parts[1 + 2 * random.nextInt(values)] = parts[1 + 2 * random.nextInt(values)];
    return String.join("\"", parts);
  }
}
