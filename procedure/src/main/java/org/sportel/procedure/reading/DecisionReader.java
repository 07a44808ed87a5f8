package org.sportel.procedure.reading;

import static java.util.stream.Collectors.toSet;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.Feel;
import org.sportel.feel.FeelRefused;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Problem;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Severity;
import org.sportel.procedure.Values;
import scala.util.Either;

/**
 * Reads files of DMN 1.2 to 1.5; what 1.4 added (filters, choices and rounds as boxes) is refused.
 * Every expression and every cell is checked against the FEEL limits before the engine sees it,
 * because the engine itself knows none and cannot be interrupted.
 */
public final class DecisionReader {
  private static final Set<String> SPACES =
      Set.of(
          "https://www.omg.org/spec/DMN/20191111/MODEL/",
          "http://www.omg.org/spec/DMN/20180521/MODEL/");

  /** Later versions, which the engine does not know by name; what it reads of them is the same. */
  private static final List<String> LATER =
      List.of("https://www.omg.org/spec/DMN/20211108/", "https://www.omg.org/spec/DMN/20230324/");

  private static final String KNOWN = "https://www.omg.org/spec/DMN/20191111/";

  private static final Pattern DRAWING = Pattern.compile("<(\\w{1,40}:)?DMNDI[\\s>]");
  private static final String DRAWN = "DMNDI>";

  /** Boxes that DMN 1.4 added. */
  private static final Set<String> LATER_BOXES =
      Set.of("filter", "conditional", "for", "every", "some");

  private static final Set<String> LOGIC =
      Set.of("decisionTable", "literalExpression", "context", "invocation", "list", "relation");

  private final DmnEngine engine = new DmnEngine.Builder().build();
  private final Map<String, ParsedDmn> byDecision = new LinkedHashMap<>();
  private final Map<String, List<String>> byName = new HashMap<>();
  private final Map<String, Decisions.Rules> rules = new HashMap<>();

  /**
   * Reads the decisions of several files.
   *
   * @throws ModelRefused when a file is no DMN model, breaks a limit or cannot be understood
   */
  public static Decisions read(List<byte[]> files) {
    var reader = new DecisionReader();
    files.forEach(reader::add);
    return reader.decisions();
  }

  private void add(byte[] given) {
    byte[] bytes = known(given);
    Xml root = Xml.read(bytes);
    if (!root.name().equals("definitions") || !SPACES.contains(root.space())) {
      throw ModelRefused.at(root.line(), Reason.BAD_DECISION, root.space());
    }
    List<Problem> problems = new ArrayList<>();
    var hyphens = hyphens(root);
    root.deep().forEach(element -> check(element, hyphens, problems));
    if (!problems.isEmpty()) {
      throw new ModelRefused(problems);
    }
    ParsedDmn dmn = parse(root, bytes);
    root.children().stream()
        .filter(x -> x.name().equals("decision"))
        .filter(x -> x.children().stream().anyMatch(c -> LOGIC.contains(c.name())))
        .forEach(x -> add(x, dmn));
  }

  private void add(Xml decision, ParsedDmn dmn) {
    String id = decision.attribute("id");
    if (byDecision.putIfAbsent(id, dmn) == null) {
      byName.computeIfAbsent(decision.attribute("name"), _ -> new ArrayList<>()).add(id);
      rules.put(id, DecisionRules.of(decision));
    }
  }

  private static byte[] known(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    for (String later : LATER) {
      text = text.replace('"' + later, '"' + KNOWN);
    }
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * The same without its drawing, which says nothing of what is decided and in which later versions
   * write what the engine refuses.
   */
  private static byte[] undrawn(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    var begin = DRAWING.matcher(text);
    int end = text.lastIndexOf(DRAWN) + DRAWN.length();
    return begin.find() && begin.end() < end
        ? (text.substring(0, begin.start()) + text.substring(end))
            .getBytes(StandardCharsets.ISO_8859_1)
        : bytes;
  }

  /** The engine answers some broken files with a failure and others with an exception. */
  private ParsedDmn parse(Xml root, byte[] bytes) {
    Either<DmnEngine.Failure, ParsedDmn> parsed;
    try {
      parsed = engine.parse(new ByteArrayInputStream(undrawn(bytes)));
    } catch (RuntimeException broken) {
      throw ModelRefused.at(root.line(), Reason.BAD_DECISION, String.valueOf(broken.getMessage()));
    }
    if (parsed.isLeft()) {
      throw ModelRefused.at(
          root.line(), Reason.BAD_DECISION, parsed.left().toOption().get().message());
    }
    return parsed.toOption().get();
  }

  /** Names with a minus sign, which an expression reads as a subtraction. */
  private static Set<String> hyphens(Xml root) {
    return root.deep()
        .map(x -> x.attribute("name").strip())
        .filter(name -> name.contains("-"))
        .collect(toSet());
  }

  private static void check(Xml element, Set<String> hyphens, List<Problem> problems) {
    if (LATER_BOXES.contains(element.name()) && SPACES.contains(element.space())) {
      problems.add(problem(element, Reason.BAD_DECISION, element.name() + " (DMN 1.4)"));
    }
    boolean cell = element.name().equals("inputEntry");
    boolean expression =
        Set.of("inputExpression", "outputEntry", "literalExpression").contains(element.name());
    if (!cell && !expression) {
      return;
    }
    String language = element.attribute("expressionLanguage");
    String text =
        element.children().stream()
            .filter(x -> x.name().equals("text"))
            .findFirst()
            .map(Xml::text)
            .orElse("");
    if (text.isEmpty() || text.equals("-")) {
      return;
    }
    try {
      if (!language.isEmpty() && !language.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
        throw new IllegalArgumentException(language);
      }
      if (cell) {
        Feel.checkTests(text);
      } else {
        Feel.parse(text).hyphenated().stream()
            .filter(hyphens::contains)
            .forEach(name -> problems.add(problem(element, Reason.HYPHEN_IN_NAME, name)));
      }
    } catch (FeelRefused | IllegalArgumentException refused) {
      String why = String.valueOf(refused.getMessage());
      problems.add(problem(element, Reason.EXPRESSION_REFUSED, text, why));
    }
  }

  private static Problem problem(Xml element, Reason reason, Object... args) {
    return new Problem(
        element.attribute("id"), "", element.line(), Severity.ERROR, reason, List.of(args));
  }

  private Decisions decisions() {
    return new Decisions() {
      @Override
      public Set<String> ids() {
        return Set.copyOf(byDecision.keySet());
      }

      @Override
      public Optional<String> find(String idOrName) {
        return byDecision.containsKey(idOrName)
            ? Optional.of(idOrName)
            : Optional.ofNullable(byName.get(idOrName))
                .filter(ids -> ids.size() == 1)
                .map(List::getFirst);
      }

      @Override
      public Optional<Rules> rules(String decision) {
        return Optional.ofNullable(rules.get(decision));
      }

      @Override
      public @Nullable Object decide(
          String decision, Map<String, ? extends @Nullable Object> data) {
        ParsedDmn dmn = byDecision.get(decision);
        if (dmn == null) {
          throw new DecisionFailed("no decision " + decision);
        }
        @SuppressWarnings("unchecked")
        var seen = (Map<String, Object>) data;
        var answer = engine.eval(dmn, decision, seen);
        if (answer.isLeft()) {
          throw new DecisionFailed(answer.left().toOption().get().failure().message());
        }
        return Values.plain(java(answer.toOption().get().value()));
      }
    };
  }

  /** The engine answers with its own collections. */
  private static @Nullable Object java(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case scala.None$ _ -> null;
      case scala.Some<?> some -> java(some.value());
      case scala.math.BigDecimal number -> number.bigDecimal();
      case scala.collection.Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        scala.jdk.javaapi.CollectionConverters.asJava(map)
            .forEach((key, inner) -> copy.put(String.valueOf(key), java(inner)));
        yield copy;
      }
      case scala.collection.Iterable<?> list -> {
        var copy = new ArrayList<@Nullable Object>();
        scala.jdk.javaapi.CollectionConverters.asJava(list).forEach(inner -> copy.add(java(inner)));
        yield copy;
      }
      default -> value;
    };
  }
}
