package org.sportel.feel;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.camunda.feel.context.FunctionProvider;
import org.camunda.feel.impl.interpreter.BuiltinFunctions;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFunction;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.valuemapper.ValueMapper;
import org.jspecify.annotations.Nullable;

/** The language's own functions, with those that take a pattern replaced by linear-time ones. */
final class OurFunctions implements FunctionProvider {
  private final FunctionProvider builtin;

  OurFunctions(@Nullable ZonedDateTime now, ValueMapper values) {
    this.builtin =
        new BuiltinFunctions(
            () -> {
              if (now == null) {
                throw new IllegalStateException(
                    "this expression asks for the time and none was given");
              }
              return now;
            },
            values);
  }

  @Override
  public scala.collection.immutable.List<ValFunction> getFunctions(String name) {
    return switch (name) {
      case "matches" -> Scala.list(List.of(matches(2), matches(3)));
      case "replace" -> Scala.list(List.of(replace(3), replace(4)));
      case "split" ->
          Scala.list(List.of(function(List.of("string", "delimiter"), OurFunctions::split)));
      case "extract" ->
          Scala.list(List.of(function(List.of("input", "pattern"), OurFunctions::extract)));
      default ->
          KnownFunctions.NAMES.contains(name) ? builtin.getFunctions(name) : Scala.list(List.of());
    };
  }

  @Override
  public scala.collection.Iterable<String> functionNames() {
    return Scala.list(List.copyOf(KnownFunctions.NAMES));
  }

  private static ValFunction matches(int parameters) {
    return function(
        List.of("input", "pattern", "flags").subList(0, parameters),
        in ->
            ValBoolean.apply(
                LinearPattern.compile(in.get(1), flags(in, 2)).matcher(in.get(0)).find()));
  }

  private static ValFunction replace(int parameters) {
    return function(
        List.of("input", "pattern", "replacement", "flags").subList(0, parameters),
        in -> {
          if ((long) in.get(0).length() * (1 + in.get(2).length()) > Limits.TEXT_MADE) {
            throw new OverWork("replacing would make too long a text");
          }
          Pattern pattern = LinearPattern.compile(in.get(1), flags(in, 3));
          return new ValString(pattern.matcher(in.get(0)).replaceAll(in.get(2)));
        });
  }

  private static Val split(List<String> in) {
    List<Val> parts = new ArrayList<>();
    for (String part : LinearPattern.compile(in.get(1), "").split(in.get(0), -1)) {
      parts.add(new ValString(part));
    }
    return new ValList(Scala.list(parts));
  }

  private static Val extract(List<String> in) {
    List<Val> found = new ArrayList<>();
    Matcher matcher = LinearPattern.compile(in.get(1), "").matcher(in.get(0));
    while (matcher.find()) {
      found.add(new ValString(matcher.group()));
    }
    return new ValList(Scala.list(found));
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
