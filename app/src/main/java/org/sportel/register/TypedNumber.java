package org.sportel.register;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sportel.platform.Serbian;
import org.sportel.platform.text.TypedText;

/**
 * A register number as people type it: in small letters, with spaces or other dashes, without the
 * leading zeros, on a Cyrillic keyboard. How numbers are written is each tenant's own affair and
 * may change, so that what was typed is taken to mean any of a few spellings.
 */
public final class TypedNumber {
  private static final int WIDEST = 7;
  private static final int LONGEST = 40;

  /** What is looked at of a text in which a number is sought. */
  private static final int CUT = 200;

  /** Cyrillic capitals and the Latin ones that look the same. */
  private static final String CYRILLIC = "АВЕКМНОРСТУХІЈ";

  private static final String LATIN = "ABEKMHOPCTYXIJ";

  /** Anything, the running number, a sign between, the year. */
  private static final Pattern PARTS =
      Pattern.compile("(?<before>.*?)(?<seq>\\d{1,9})(?<between>\\D{1,3})(?<year>(?:19|20)\\d\\d)");

  private final String typed;

  private TypedNumber(String typed) {
    this.typed = typed;
  }

  /** What was typed, where it can be a number: a running number and a year at the end. */
  public static Optional<TypedNumber> read(String typed) {
    var plain = plain(typed);
    return plain.length() <= LONGEST && PARTS.matcher(plain).matches()
        ? Optional.of(new TypedNumber(plain))
        : Optional.empty();
  }

  /** The spellings of what was typed, most likely first; what cannot be a number as it stands. */
  public static List<String> spellings(String typed) {
    Set<String> all = new LinkedHashSet<>();
    all.add(TypedText.line(TypedText.cut(typed, CUT)));
    all.add(plain(typed));
    read(typed).ifPresent(number -> number.spell(all));
    return List.copyOf(all);
  }

  /** Words that all stand in the number, however many zeros it is written with. */
  public String words() {
    var parts = parts(Serbian.latin(typed));
    var before = parts.group("before").replaceAll("[\\s-]+$", "").strip();
    return (before + " " + zeroless(parts) + between(parts) + parts.group("year")).strip();
  }

  private void spell(Set<String> all) {
    for (var script : List.of(typed, Serbian.latin(typed), alike(typed))) {
      var parts = parts(script);
      var before = parts.group("before").strip();
      for (var start : List.of(before, before.replaceAll("[\\s-]+$", "") + "-")) {
        for (var between : List.of(between(parts), "/")) {
          pad(start, zeroless(parts), between + parts.group("year"), all);
        }
      }
    }
  }

  private static void pad(String before, String seq, String after, Set<String> all) {
    for (int width = seq.length(); width <= Math.max(WIDEST, seq.length()); width++) {
      all.add(before + "0".repeat(width - seq.length()) + seq + after);
    }
  }

  private static Matcher parts(String text) {
    var parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalStateException("not a number");
    }
    return parts;
  }

  private static String zeroless(Matcher parts) {
    return parts.group("seq").replaceFirst("^0+(?=.)", "");
  }

  private static String between(Matcher parts) {
    var sign = parts.group("between").strip();
    return sign.isEmpty() ? "/" : sign;
  }

  /** Capitals, one kind of dash and slash, no space beside them. */
  private static String plain(String typed) {
    var text =
        Normalizer.normalize(TypedText.code(TypedText.cut(typed, CUT)), Normalizer.Form.NFKC);
    var plain = new StringBuilder(text.length());
    for (char sign : text.toUpperCase(Locale.ROOT).toCharArray()) {
      char meant = "⁄∕\\".indexOf(sign) >= 0 ? '/' : sign == '⁃' ? '-' : sign;
      boolean afterBlank = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
      if (afterBlank && isBetween(meant)) {
        plain.setLength(plain.length() - 1);
      }
      boolean needless =
          meant == ' ' && !plain.isEmpty() && isBetween(plain.charAt(plain.length() - 1));
      if (!needless) {
        plain.append(meant);
      }
    }
    return plain.toString().strip();
  }

  private static boolean isBetween(char sign) {
    return sign == '-' || sign == '/';
  }

  private static String alike(String text) {
    var out = new StringBuilder(text.length());
    for (char letter : text.toCharArray()) {
      int at = CYRILLIC.indexOf(letter);
      out.append(at < 0 ? letter : LATIN.charAt(at));
    }
    return out.toString();
  }
}
