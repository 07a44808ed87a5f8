package org.sportel.feel;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;

/**
 * The language's own functions, with those that take a pattern replaced by linear-time ones, and
 * those that count characters by ones that count code points, as FEEL does.
 */
final class OurFunctions implements FunctionProvider {
  /** What {@code now()} and {@code today()} answer while an expression is evaluated. */
  private static final ScopedValue<ZonedDateTime> NOW = ScopedValue.newInstance();

  /** Making them takes longer than evaluating most expressions; they hold no data. */
  private static final FunctionProvider BUILTIN =
      new BuiltinFunctions(OurFunctions::now, FeelEngine.defaultValueMapper());

  private final Allowance allowance;

  OurFunctions(Allowance allowance) {
    this.allowance = allowance;
  }

  /** Runs an evaluation at a given present. */
  static <T> T at(ZonedDateTime now, Supplier<T> evaluation) {
    return ScopedValue.where(NOW, now).call(evaluation::get);
  }

  private static ZonedDateTime now() {
    if (!NOW.isBound()) {
      throw new IllegalStateException("this expression asks for the time and none was given");
    }
    return NOW.get();
  }

  @Override
  public scala.collection.immutable.List<ValFunction> getFunctions(String name) {
    return switch (name) {
      case "matches" -> Scala.list(List.of(matches(2), matches(3)));
      case "replace" -> Scala.list(List.of(replace(3), replace(4)));
      case "split" -> Scala.list(List.of(function(List.of("string", "delimiter"), this::split)));
      case "extract" -> Scala.list(List.of(function(List.of("input", "pattern"), this::extract)));
      case "string length" -> Scala.list(List.of(function(List.of("string"), this::length)));
      case "substring" -> Scala.list(List.of(substring(2), substring(3)));
      case "string join" ->
          Scala.list(Scala.list(BUILTIN.getFunctions(name)).stream().map(this::join).toList());
      default ->
          KnownFunctions.NAMES.contains(name) ? BUILTIN.getFunctions(name) : Scala.list(List.of());
    };
  }

  @Override
  public scala.collection.Iterable<String> functionNames() {
    return Scala.list(List.copyOf(KnownFunctions.NAMES));
  }

  private ValFunction matches(int parameters) {
    return function(
        List.of("input", "pattern", "flags").subList(0, parameters),
        in ->
            ValBoolean.apply(compile(in, flags(in, 2)).matcher(allowance.paced(in.get(0))).find()));
  }

  private ValFunction replace(int parameters) {
    return function(
        List.of("input", "pattern", "replacement", "flags").subList(0, parameters),
        in -> {
          allowance.characters((long) (1 + in.get(0).length()) * (1 + in.get(2).length()));
          Pattern pattern = repeated(in, flags(in, 3));
          return new ValString(pattern.matcher(allowance.paced(in.get(0))).replaceAll(in.get(2)));
        });
  }

  private Val length(List<String> in) {
    return number(in.get(0).codePointCount(0, in.get(0).length()));
  }

  private static Val number(int value) {
    return new ValNumber(scala.math.BigDecimal.valueOf(value));
  }

  private static ValFunction substring(int parameters) {
    return new ValFunction(
        Scala.list(List.of("string", "start position", "length").subList(0, parameters)),
        arguments -> {
          List<Val> in = Scala.list(arguments);
          return in.get(0) instanceof ValString text
                  && in.get(1) instanceof ValNumber start
                  && (parameters == 2 || in.get(2) instanceof ValNumber)
              ? part(
                  text.value(),
                  start.value().intValue(),
                  parameters == 3 && in.get(2) instanceof ValNumber length
                      ? length.value().intValue()
                      : Integer.MAX_VALUE)
              : new ValError("expected a text and numbers");
        },
        false);
  }

  /** Positions begin with 1; negative ones count from the end. */
  private static Val part(String text, int start, int length) {
    int points = text.codePointCount(0, text.length());
    int from = start < 0 ? points + start : start - 1;
    if (start == 0 || from < 0 || from > points || length < 0) {
      return new ValError("no position " + start + " in a text of " + points);
    }
    int begin = text.offsetByCodePoints(0, from);
    int end = text.offsetByCodePoints(begin, Math.min(length, points - from));
    return new ValString(text.substring(begin, end));
  }

  private Val split(List<String> in) {
    List<Val> parts = new ArrayList<>();
    for (String part : repeated(in, "").split(in.get(0), -1)) {
      parts.add(new ValString(part));
    }
    return new ValList(Scala.list(parts));
  }

  private Val extract(List<String> in) {
    List<Val> found = new ArrayList<>();
    Matcher matcher = repeated(in, "").matcher(allowance.paced(in.get(0)));
    while (matcher.find()) {
      found.add(new ValString(matcher.group()));
    }
    return new ValList(Scala.list(found));
  }

  private Pattern compile(List<String> in, String flags) {
    allowance.spend(in.get(0).length() * LinearPattern.weight(in.get(1)) / 16);
    return LinearPattern.compile(in.get(1), flags);
  }

  /** One search is linear, but each of many searches may read on to the end. */
  private Pattern repeated(List<String> in, String flags) {
    long length = in.get(0).length();
    allowance.spend(length * length * LinearPattern.weight(in.get(1)) / 256);
    return compile(in, flags);
  }

  /** The delimiter stands between all items: a long list and a long delimiter multiply. */
  private ValFunction join(ValFunction function) {
    return new ValFunction(
        function.params(),
        arguments -> {
          List<Val> given = Scala.list(arguments);
          if (given.size() > 1
              && given.get(0) instanceof ValList list
              && given.get(1) instanceof ValString delimiter) {
            allowance.characters((long) list.items().size() * delimiter.value().length());
          }
          return function.invoke().apply(arguments);
        },
        function.hasVarArgs());
  }

  private static String flags(List<String> in, int at) {
    return in.size() > at ? in.get(at) : "";
  }

  private static ValFunction function(List<String> parameters, Function<List<String>, Val> body) {
    return new ValFunction(
        Scala.list(parameters),
        arguments -> {
          List<String> texts = new ArrayList<>();
          for (Val argument : Scala.list(arguments)) {
            if (!(argument instanceof ValString text)) {
              return new ValError(
                  "expected texts but found '%s'".formatted(argument.getClass().getSimpleName()));
            }
            texts.add(text.value());
          }
          return body.apply(texts);
        },
        false);
  }
}
