package org.sportel.feel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.feel.context.Context;
import org.camunda.feel.syntaxtree.Val;
import org.camunda.feel.syntaxtree.ValBoolean;
import org.camunda.feel.syntaxtree.ValContext;
import org.camunda.feel.syntaxtree.ValDate;
import org.camunda.feel.syntaxtree.ValDateTime;
import org.camunda.feel.syntaxtree.ValDayTimeDuration;
import org.camunda.feel.syntaxtree.ValList;
import org.camunda.feel.syntaxtree.ValLocalDateTime;
import org.camunda.feel.syntaxtree.ValLocalTime;
import org.camunda.feel.syntaxtree.ValNull$;
import org.camunda.feel.syntaxtree.ValNumber;
import org.camunda.feel.syntaxtree.ValString;
import org.camunda.feel.syntaxtree.ValTime;
import org.camunda.feel.syntaxtree.ValYearMonthDuration;
import org.camunda.feel.syntaxtree.ZonedTime;
import org.jspecify.annotations.Nullable;

/** Takes the caller's data in, counted and bounded. */
final class Values {
  private int values;
  private int characters;

  Map<String, Val> data(Map<String, ?> data) {
    Map<String, Val> taken = new LinkedHashMap<>();
    data.forEach((name, value) -> taken.put(name, in(value, 1)));
    return taken;
  }

  private Val in(@Nullable Object value, int depth) {
    if (++values > Limits.DATA_VALUES || depth > Limits.DATA_DEPTH) {
      throw new OverWork("the data of this expression is too large");
    }
    return switch (value) {
      case null -> ValNull$.MODULE$;
      case Val val -> throw new IllegalArgumentException("not plain data: " + val.getClass());
      case CharSequence text -> new ValString(counted(text.toString()));
      case Boolean bool -> ValBoolean.apply(bool);
      case Number number -> new ValNumber(new scala.math.BigDecimal(number(number)));
      case LocalDate date -> new ValDate(date);
      case LocalTime time -> new ValLocalTime(time);
      case OffsetTime time -> new ValTime(ZonedTime.of(time));
      case LocalDateTime time -> new ValLocalDateTime(time);
      case OffsetDateTime time -> new ValDateTime(time.toZonedDateTime());
      case ZonedDateTime time -> new ValDateTime(time);
      case Period period -> new ValYearMonthDuration(period);
      case Duration duration -> new ValDayTimeDuration(duration);
      case Enum<?> constant -> new ValString(constant.name());
      case Iterable<?> items -> list(items, depth);
      case Map<?, ?> entries -> context(entries, depth);
      default -> throw new IllegalArgumentException("not plain data: " + value.getClass());
    };
  }

  private Val list(Iterable<?> items, int depth) {
    List<Val> taken = new ArrayList<>();
    for (Object item : items) {
      if (taken.size() == Limits.DATA_ITEMS) {
        throw new OverWork("a list of this data is too long");
      }
      taken.add(in(item, depth + 1));
    }
    return new ValList(Scala.list(taken));
  }

  private Val context(Map<?, ?> entries, int depth) {
    Map<String, Object> taken = new LinkedHashMap<>();
    entries.forEach((name, value) -> taken.put(String.valueOf(name), in(value, depth + 1)));
    return new ValContext(new Context.StaticContext(Scala.map(taken), Scala.map(Map.of())));
  }

  private String counted(String text) {
    characters += text.length();
    if (characters > Limits.DATA_CHARACTERS) {
      throw new OverWork("the data of this expression is too large");
    }
    return text;
  }

  private static BigDecimal number(Number number) {
    BigDecimal exact =
        switch (number) {
          case BigDecimal decimal -> decimal;
          case BigInteger whole -> new BigDecimal(whole);
          case Double real -> BigDecimal.valueOf(real);
          case Float real -> new BigDecimal(real.toString());
          default -> BigDecimal.valueOf(number.longValue());
        };
    if (exact.precision() > Limits.NUMBER_DIGITS
        || Math.abs((long) exact.scale()) > Limits.NUMBER_DIGITS) {
      throw new OverWork("a number of this data has too many digits");
    }
    return exact;
  }
}
