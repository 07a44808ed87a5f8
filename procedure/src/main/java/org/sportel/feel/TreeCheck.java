package org.sportel.feel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.feel.syntaxtree.Addition;
import org.camunda.feel.syntaxtree.ArithmeticNegation;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.Division;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.Multiplication;
import org.camunda.feel.syntaxtree.PathExpression;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.Subtraction;
import org.jspecify.annotations.Nullable;
import org.sportel.feel.FeelRefused.Reason;
import scala.Product;
import scala.Tuple2;
import scala.collection.Iterable;
import scala.jdk.javaapi.CollectionConverters;

/** Walks a parsed expression once and refuses what could run away. */
final class TreeCheck {
  /**
   * What the walk learned.
   *
   * @param hyphenated two names with nothing but a minus sign between them
   */
  record Findings(boolean needsClock, Set<String> hyphenated) {}

  private final String text;
  private final Set<String> hyphenated = new TreeSet<>();
  private boolean needsClock;

  TreeCheck(String text) {
    this.text = text;
  }

  Findings check(Exp tree) {
    walk(tree, 1, 1);
    return new Findings(needsClock, Set.copyOf(hyphenated));
  }

  private void walk(Object node, int depth, long rounds) {
    if (depth > Limits.DEPTH) {
      throw refused(Reason.TOO_DEEP, "", "deeper than " + Limits.DEPTH);
    }
    switch (node) {
      case FunctionDefinition d ->
          throw refused(Reason.FUNCTION_DEFINED, "function", "functions cannot be defined");
      case JavaFunctionInvocation j ->
          throw refused(Reason.FUNCTION_DEFINED, "external", j.className());
      case QualifiedFunctionInvocation q ->
          throw refused(Reason.UNKNOWN_FUNCTION, q.function(), q.function());
      case FunctionInvocation f -> {
        function(f);
        children(f, depth, rounds);
      }
      case For f -> iteration(f.iterators(), f.exp(), depth, rounds);
      case SomeItem s -> iteration(s.iterators(), s.condition(), depth, rounds);
      case EveryItem e -> iteration(e.iterators(), e.condition(), depth, rounds);
      case Filter f -> {
        walk(f.list(), depth + 1, rounds);
        walk(f.filter(), depth + 1, bounded(rounds, size(f.list()), "["));
      }
      case IterationContext range -> rangeLength(range);
      case Exponentiation e -> {
        exponent(e);
        walk(e.x(), depth + 1, rounds);
      }
      case Subtraction s -> {
        hyphen(s);
        children(s, depth, rounds);
      }
      case Product p -> children(p, depth, rounds);
      case Iterable<?> i ->
          CollectionConverters.asJava(i).forEach(child -> walk(child, depth + 1, rounds));
      default -> {}
    }
  }

  private void children(Product node, int depth, long rounds) {
    CollectionConverters.asJava(node.productIterator())
        .forEachRemaining(child -> walk(child, depth + 1, rounds));
  }

  private void iteration(
      scala.collection.immutable.List<Tuple2<String, Exp>> iterators,
      Exp body,
      int depth,
      long rounds) {
    long inside = rounds;
    long literal = 1;
    int open = 0;
    List<Tuple2<String, Exp>> sources = CollectionConverters.asJava(iterators);
    for (Tuple2<String, Exp> source : sources) {
      walk(source._2(), depth + 1, inside);
      inside = bounded(inside, size(source._2()), source._1());
      if (isLiteral(source._2())) {
        literal *= size(source._2());
      } else {
        open++;
      }
    }
    // several sources are multiplied out before the first round: only one may come from data
    if (sources.size() > 1 && (open > 1 || (open == 1 && literal > 10))) {
      throw refused(Reason.TOO_MANY_ROUNDS, sources.get(1)._1(), "several lists multiplied");
    }
    walk(body, depth + 1, inside);
  }

  private static boolean isLiteral(Exp source) {
    return source instanceof IterationContext || source instanceof ConstList;
  }

  private long size(Exp source) {
    return switch (source) {
      case IterationContext range -> rangeLength(range);
      case ConstList list -> Math.max(1, list.items().size());
      default -> Limits.ROUNDS_OF_DATA;
    };
  }

  private long bounded(long rounds, long more, String near) {
    long product = Math.multiplyExact(rounds, more);
    if (product > Limits.ROUNDS) {
      throw refused(Reason.TOO_MANY_ROUNDS, near, "more than " + Limits.ROUNDS + " rounds");
    }
    return product;
  }

  private long rangeLength(IterationContext range) {
    BigDecimal from = literal(range.start());
    BigDecimal to = literal(range.end());
    if (from == null || to == null) {
      throw refused(Reason.RANGE_NOT_LITERAL, "..", "the bounds must be numbers");
    }
    BigDecimal steps = to.subtract(from).abs().add(BigDecimal.ONE);
    if (steps.compareTo(BigDecimal.valueOf(Limits.RANGE)) > 0) {
      throw refused(Reason.RANGE_TOO_LONG, "..", "more than " + Limits.RANGE + " steps");
    }
    return Math.max(1, steps.longValue());
  }

  private void exponent(Exponentiation e) {
    BigDecimal exponent = literal(e.y());
    if (exponent == null) {
      throw refused(Reason.EXPONENT_NOT_LITERAL, "**", "the exponent must be a number");
    }
    if (exponent.abs().compareTo(BigDecimal.valueOf(Limits.EXPONENT)) > 0) {
      throw refused(Reason.EXPONENT_TOO_LARGE, "**", "beyond " + Limits.EXPONENT);
    }
  }

  private void hyphen(Subtraction difference) {
    String left = edge(difference.x(), true);
    String right = edge(difference.y(), false);
    String joined = left + "-" + right;
    if (!left.isEmpty() && !right.isEmpty() && text.contains(joined)) {
      hyphenated.add(joined);
    }
  }

  /** The last or first name of a path; empty when the operand is no path. */
  private static String edge(Exp operand, boolean last) {
    return switch (operand) {
      case Ref ref -> last ? ref.names().last() : ref.names().head();
      case PathExpression path -> last ? path.key() : edge(path.path(), false);
      case Subtraction difference -> edge(last ? difference.y() : difference.x(), last);
      case Addition sum -> edge(last ? sum.y() : sum.x(), last);
      case Multiplication product -> edge(last ? product.y() : product.x(), last);
      case Division ratio -> edge(last ? ratio.y() : ratio.x(), last);
      default -> "";
    };
  }

  private void function(FunctionInvocation call) {
    String name = call.function();
    if (!KnownFunctions.NAMES.contains(name)) {
      throw refused(Reason.UNKNOWN_FUNCTION, name, name);
    }
    needsClock |= KnownFunctions.CLOCKS.contains(name);
    Arguments arguments = Arguments.of(call.params());
    if (KnownFunctions.PATTERNS.contains(name)) {
      LinearPattern.check(this, name, arguments);
    }
    if (KnownFunctions.ROUNDERS.contains(name) && arguments.count() > 1) {
      decimals(name, arguments);
    }
  }

  private void decimals(String name, Arguments arguments) {
    Exp scale = arguments.at(1, "scale");
    BigDecimal decimals = scale == null ? null : literal(scale);
    if (decimals == null || decimals.abs().compareTo(BigDecimal.valueOf(Limits.DECIMALS)) > 0) {
      throw refused(
          Reason.DECIMALS_REFUSED, name, "decimals must be a number up to " + Limits.DECIMALS);
    }
  }

  private static @Nullable BigDecimal literal(Exp exp) {
    return switch (exp) {
      case ConstNumber n -> n.value().bigDecimal();
      case ArithmeticNegation a when a.x() instanceof ConstNumber n ->
          n.value().bigDecimal().negate();
      default -> null;
    };
  }

  FeelRefused refused(Reason reason, String near, String detail) {
    return new FeelRefused(reason, text, near.isEmpty() ? 0 : text.indexOf(near), detail);
  }
}
