package org.sportel.procedure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as JSON knows them, so that what is stored reads back equal. */
public final class Values {
  private Values() {}

  /** Numbers become decimals without trailing zeros; dates, times and durations become text. */
  public static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Boolean truth -> truth;
      case CharSequence text -> text.toString();
      case Number number -> decimal(number);
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, @Nullable Object>();
        map.forEach((key, inner) -> copy.put(String.valueOf(key), plain(inner)));
        yield copy;
      }
      case Collection<?> list -> {
        var copy = new ArrayList<@Nullable Object>();
        list.forEach(inner -> copy.add(plain(inner)));
        yield copy;
      }
      default -> value.toString();
    };
  }

  /** The same for every value of a map. */
  public static Map<String, @Nullable Object> plainMap(
      Map<String, ? extends @Nullable Object> map) {
    var copy = new LinkedHashMap<String, @Nullable Object>();
    map.forEach((key, value) -> copy.put(key, plain(value)));
    return copy;
  }

  /** A copy in the same order that nobody can change. */
  public static Map<String, @Nullable Object> copy(Map<String, ? extends @Nullable Object> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** No values. */
  public static Map<String, @Nullable Object> none() {
    return Collections.emptyMap();
  }

  private static BigDecimal decimal(Number number) {
    BigDecimal exact =
        switch (number) {
          case BigDecimal decimal -> decimal;
          case BigInteger whole -> new BigDecimal(whole);
          case Double real -> BigDecimal.valueOf(real);
          case Float real -> new BigDecimal(real.toString());
          default -> BigDecimal.valueOf(number.longValue());
        };
    BigDecimal shortest = exact.stripTrailingZeros();
    return shortest.scale() < 0 && shortest.scale() > -40 ? shortest.setScale(0) : shortest;
  }

  /** A list of texts from a list, or from a constant separated by commas. */
  public static List<String> texts(@Nullable Object value) {
    return switch (value) {
      case null -> List.of();
      case Collection<?> list -> list.stream().map(String::valueOf).toList();
      default ->
          List.of(value.toString().split(",", -1)).stream()
              .map(String::strip)
              .filter(part -> !part.isEmpty())
              .toList();
    };
  }

  /** Stores a value under a name; a dotted name means a value inside a context. */
  public static void put(
      Map<String, @Nullable Object> into, String target, @Nullable Object value) {
    int dot = target.indexOf('.');
    if (dot < 0) {
      into.put(target, plain(value));
      return;
    }
    var inner = new LinkedHashMap<String, @Nullable Object>();
    if (into.get(target.substring(0, dot)) instanceof Map<?, ?> old) {
      old.forEach((key, kept) -> inner.put(String.valueOf(key), kept));
    }
    put(inner, target.substring(dot + 1), value);
    into.put(target.substring(0, dot), inner);
  }
}
