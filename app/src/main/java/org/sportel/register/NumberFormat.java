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
  private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N} ./_-]*");

  /** The format of a book for which nothing was set. */
  static final NumberFormat USUAL = new NumberFormat("{book}-{seq:05}/{year}");

  /**
   * Checks the pattern.
   *
   * @throws RegisterRefusal BAD_FORMAT without exactly one number and one year with something
   *     between them, with unknown marks, or longer than 30 characters
   */
  public NumberFormat {
    var rest = TOKEN.matcher(pattern).replaceAll("");
    if (pattern.length() > 30
        || !LITERAL.matcher(rest).matches()
        || pattern.split("\\{seq", -1).length != 2
        || pattern.split("\\{year}", -1).length != 2
        || Pattern.compile("\\{year}[\\p{N}]*\\{seq|\\{seq[^}]*}[\\p{N}]*\\{year}")
            .matcher(pattern)
            .find()) {
      throw new RegisterRefusal(RegisterRefusal.Reason.BAD_FORMAT);
    }
  }

  /** The number as it is written. */
  RegisterNumber write(Book book, int year, long seq) {
    var written =
        TOKEN
            .matcher(pattern)
            .replaceAll(
                token ->
                    switch (token.group(1)) {
                      case "book" -> book.symbol();
                      case "year" -> Integer.toString(year);
                      default -> padded(seq, token.group(2));
                    });
    return new RegisterNumber(written);
  }

  private static String padded(long seq, @org.jspecify.annotations.Nullable String width) {
    return width == null ? Long.toString(seq) : String.format(Locale.ROOT, "%0" + width + "d", seq);
  }
}
