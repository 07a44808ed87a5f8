package org.sportel.procedure;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sportel.procedure.CompatibilityKit.Case;

/**
 * Every case of the public compatibility kit of DMN gives the kit's result, is refused by a limit
 * that is stated, or is a deviation of the engine that is known with the sentence that decides it.
 *
 * <p>{@code -Ddmn.kit=DIR} names the kit's folder; without it the few cases of our own are run.
 */
final class CompatibilityKitTests {
  private static final Path OWN = Path.of("src/test/resources/org/sportel/procedure/kit");

  /** Whether the folder is the one in the tests, of which every number is known. */
  private final boolean own = System.getProperty("dmn.kit") == null;

  private final Path folder = Path.of(System.getProperty("dmn.kit", OWN.toString()));
  private final Map<String, String> deviations = deviations();
  private final TreeSet<String> used = new TreeSet<>();
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  @Test
  void answersAsTheKitRefusesOrDeviatesAsKnown() throws Exception {
    List<String> wrong = new ArrayList<>();
    for (Case one : CompatibilityKit.cases(folder)) {
      String verdict = verdict(one);
      counts.merge(verdict, 1, Integer::sum);
      if (verdict.equals("wrong")) {
        wrong.add(one.toString());
      }
    }
    System.out.println("compatibility kit " + counts);
    assertThat(wrong).isEmpty();
    assertThat(used)
        .isEqualTo(
            deviations.keySet().stream()
                .filter(known -> known.startsWith("0001-fee") == own)
                .collect(toCollection(TreeSet::new)));
    if (own) {
      assertThat(counts)
          .isEqualTo(
              Map.of(
                  "equal",
                  3,
                  "deviation",
                  1,
                  "refused: exponent not literal",
                  1,
                  "refused: HYPHEN_IN_NAME",
                  1));
    }
  }

  private String verdict(Case one) throws Exception {
    Decisions decisions;
    try {
      decisions = Decisions.read(List.of(one.slice()));
    } catch (ModelRefused refused) {
      return "refused: " + limit(refused.problems().getFirst());
    }
    var id = decisions.find(one.decision());
    if (id.isEmpty()) {
      return "refused: a kind of logic that is not read";
    }
    @Nullable Object expected = one.expected();
    try {
      if (Moments.equal(expected, decisions.decide(id.get(), one.input()))) {
        return "equal";
      }
    } catch (Decisions.DecisionFailed _) {
      if (expected == null) {
        return "equal";
      }
    }
    return deviation(one.model() + ' ' + one.decision());
  }

  /** The limit of the expression, without its place. */
  private static String limit(Problem problem) {
    return problem.reason() == Reason.EXPRESSION_REFUSED
        ? String.valueOf(problem.args().getLast())
            .replaceFirst("(?s)^(.*, )?([a-z ]+?) at character.*", "$2")
        : problem.reason().name();
  }

  private String deviation(String decision) {
    for (String pattern : deviations.keySet()) {
      if (decision.matches(pattern)) {
        used.add(pattern);
        return "deviation";
      }
    }
    return "wrong";
  }

  private static Map<String, String> deviations() {
    try {
      var known = new LinkedHashMap<String, String>();
      Files.readAllLines(OWN.resolve("deviations.txt")).stream()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" \\| "))
          .forEach(parts -> known.put(parts[0], parts[1]));
      return known;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
