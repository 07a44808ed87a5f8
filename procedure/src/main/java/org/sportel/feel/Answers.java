package org.sportel.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValDateTime;
import org.camunda.feel.syntaxtree.ValDayTimeDuration;
import org.camunda.feel.syntaxtree.ValError;
import org.camunda.feel.syntaxtree.ValFatalError;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValLocalDateTime;
import org.camunda.feel.syntaxtree.ValLocalTime;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.syntaxtree.ValTime;
import org.camunda.feel.syntaxtree.ValYearMonthDuration;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Hands an expression's answer out as plain Java. */
final class Answers {
  private final String expression;

  Answers(String expression) {
    this.expression = expression;
  }

  @Nullable Object out(Object value) {
    return switch (value) {
      case ValNull$ none -> null;
      case ValString text -> text.value();
      case ValNumber number -> tidy(number.value().bigDecimal());
      case ValBoolean bool -> bool.value();
      case ValDate date -> date.value();
      case ValLocalTime time -> time.value();
      case ValTime time -> time.value().toOffsetTime();
      case ValLocalDateTime time -> time.value();
      case ValDateTime time -> time.value();
      case ValYearMonthDuration period -> period.value();
      case ValDayTimeDuration duration -> duration.value();
      case ValList list -> list(list);
      case ValContext context -> context(context);
      case ValError error -> throw new FeelFailed(expression, error.error());
      case ValFatalError error -> throw new FeelFailed(expression, error.error());
      case Val other ->
          throw new FeelFailed(expression, "no plain value: " + other.getClass().getSimpleName());
      default -> throw new IllegalStateException("unexpected value: " + value.getClass());
    };
  }

  private List<@Nullable Object> list(ValList list) {
    List<@Nullable Object> items = new ArrayList<>();
    for (Val item : Scala.list(list.items())) {
      items.add(out(item));
    }
    return items;
  }

  private Map<String, @Nullable Object> context(ValContext context) {
    Map<String, @Nullable Object> entries = new LinkedHashMap<>();
    CollectionConverters.asJava(context.context().variableProvider().getVariables())
        .forEach((name, value) -> entries.put(name, out(value)));
    return entries;
  }

  /** 1.50 and 1.5 are one number to the language; 1E+2 is 100 to people. */
  private static BigDecimal tidy(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -50 ? stripped.setScale(0) : stripped;
  }
}
