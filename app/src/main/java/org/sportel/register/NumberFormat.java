package org.sportel.register;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How the numbers of a book are written. {@code {book}} is the book's letters, {@code {seq}} the
 * number, {@code {seq:05}} the number with leading zeros, {@code {year}} the year; anything else is
 * printed as it stands.
 */
public record NumberFormat(String pattern) {
  private static final Pattern TOKEN = Pattern.compile("\\{(book|year|seq(?::0([2-9]))?)}");
  private static final Pattern SEQ = Pattern.compile("\\{seq(?::0([2-9]))?}");
  private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N} ./_-]*");

  /** Number and year run together, or a digit stands where it would be read as part of one. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "\\{year}\\{seq|\\{seq[^}]*}\\{year}|\\p{N}\\{(year|seq)|\\{(year|seq[^}]*)}\\p{N}");

  /** The format of a book for which nothing was set. */
  static final NumberFormat USUAL = new NumberFormat("{book}-{seq:05}/{year}");

  /**
   * Checks the pattern.
   *
   * @throws RegisterRefusal BAD_FORMAT without exactly one number and one year with something
   *     between them, with a digit beside either, with unknown marks, or longer than 30 characters
   */
  public NumberFormat {
    var rest = TOKEN.matcher(pattern).replaceAll("");
    if (pattern.length() > 30
        || !LITERAL.matcher(rest).matches()
        || pattern.split("\\{seq", -1).length != 2
        || pattern.split("\\{year}", -1).length != 2
        || AMBIGUOUS.matcher(pattern).find()) {
      throw new RegisterRefusal(RegisterRefusal.Reason.BAD_FORMAT);
    }
  }

  /** What stands before and after the running number, and how many digits it has at least. */
  record Around(String before, int width, String after) {}

  /** The number as it is written. */
  RegisterNumber write(Book book, int year, long seq) {
    var around = around(book, year);
    var digits = String.format(Locale.ROOT, "%0" + around.width() + "d", seq);
    return new RegisterNumber(around.before() + digits + around.after());
  }

  /** The number's surroundings in a book and year. */
  Around around(Book book, int year) {
    var written =
        pattern.replace("{book}", book.symbol()).replace("{year}", Integer.toString(year));
    var seq = SEQ.matcher(written);
    if (!seq.find()) {
      throw new IllegalStateException("No number in " + pattern);
    }
    var width = seq.group(1) == null ? 1 : Integer.parseInt(seq.group(1));
    return new Around(written.substring(0, seq.start()), width, written.substring(seq.end()));
  }
}
