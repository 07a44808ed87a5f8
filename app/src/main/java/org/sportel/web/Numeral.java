package org.sportel.web;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.sportel.platform.text.TypedText;

/**
 * A number as somebody wrote it. Point and comma part thousands in one language and decimals in the
 * other; where both readings are possible, as in {@code 1.500}, both are kept, so that the writer
 * can be asked.
 *
 * @param readings none for what is no number, two where the writer must say which; the whole one
 *     first
 */
public record Numeral(List<BigDecimal> readings) {
  private static final int LONGEST = 40;
  private static final Pattern WHOLE = Pattern.compile("[0-9]+");
  private static final Pattern BLANKS = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]+)?");
  private static final Pattern POINTS = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?");
  private static final Pattern COMMAS = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
  private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]*|[.,][0-9]+");
  private static final Pattern EITHER = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");

  /** Copies the readings. */
  public Numeral {
    readings = List.copyOf(readings);
  }

  /** Reads what was typed: digits, a sign before them, points, commas and blanks between. */
  public static Numeral read(String typed) {
    var text = typed.length() > 3 * LONGEST ? "" : TypedText.code(typed);
    boolean negative = text.startsWith("-");
    var digits = negative || text.startsWith("+") ? text.substring(1).strip() : text;
    var plain = digits.length() > LONGEST ? List.<String>of() : plain(digits);
    return new Numeral(
        plain.stream().map(BigDecimal::new).map(n -> negative ? n.negate() : n).toList());
  }

  private static List<String> plain(String digits) {
    if (EITHER.matches(digits)) {
      return List.of(digits.replaceAll("[.,]", ""), digits.replace(',', '.'));
    }
    if (WHOLE.matches(digits) || DECIMAL.matches(digits)) {
      return List.of(digits.replace(',', '.'));
    }
    if (BLANKS.matches(digits)) {
      return List.of(digits.replace(" ", "").replace(',', '.'));
    }
    if (POINTS.matches(digits)) {
      return List.of(digits.replace(".", "").replace(',', '.'));
    }
    return COMMAS.matches(digits) ? List.of(digits.replace(",", "")) : List.of();
  }

  /** The readings that can be meant; all of them where none can. */
  public Numeral meant(Predicate<BigDecimal> possible) {
    var some = readings.stream().filter(possible).toList();
    return some.isEmpty() ? this : new Numeral(some);
  }

  /** A number for a field, with the language's decimal sign, so that it is read in one way only. */
  public static String field(BigDecimal number) {
    var text = number.toPlainString();
    var clear = read(text).readings().size() > 1 ? text + "0" : text;
    return Texts.decimalSign() == ',' ? clear.replace('.', ',') : clear;
  }
}
