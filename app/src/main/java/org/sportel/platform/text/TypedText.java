package org.sportel.platform.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/**
 * Text as people type or paste it, made plain: composed letters (NFC), digraphs of one sign such as
 * Ǆ apart, one kind of blank and of line end, nothing that cannot be seen. Takes linear time, and
 * never more than {@value #LONGEST} characters.
 */
public final class TypedText {
  /** One more than the longest text any field takes, so that the field still sees what is over. */
  public static final int LONGEST = 20_001;

  private static final char ZWNJ = '\u200c';
  private static final char ZWJ = '\u200d';

  /** Marks on one letter; more are no writing. */
  private static final int MOST_MARKS = 30;

  /** Signs of the category "letter" or "symbol" that show nothing. */
  private static final String FILLERS = "\u115f\u1160\u2800\u3164\uffa0";

  /** Format characters that are seen: Arabic and Syriac signs above numbers. */
  private static final String VISIBLE =
      "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2";

  /** Where a joiner between two letters changes how they are written. */
  private static final Set<UnicodeScript> JOINED =
      Set.of(
          UnicodeScript.ARABIC,
          UnicodeScript.SYRIAC,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.NKO,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.BENGALI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.GUJARATI,
          UnicodeScript.ORIYA,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU,
          UnicodeScript.KANNADA,
          UnicodeScript.MALAYALAM,
          UnicodeScript.SINHALA);

  private final String typed;
  private final StringBuilder out;
  private int marks;

  private TypedText(String typed) {
    this.typed = typed;
    this.out = new StringBuilder(typed.length());
  }

  /** The text with its line ends, which become plain ones; blanks at the ends stay. */
  public static String plain(String typed) {
    var part = cut(typed, LONGEST);
    var clean = isPlain(part) ? part : new TypedText(part).cleaned();
    return cut(clean, LONGEST);
  }

  /** A text of several lines, without blanks at its ends. */
  public static String text(String typed) {
    return plain(typed).strip();
  }

  /** A text of one line: line ends become blanks, blanks stand singly, none at the ends. */
  public static String line(String typed) {
    var text = plain(typed);
    var line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i) == '\n' ? ' ' : text.charAt(i);
      if (sign != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' ')) {
        line.append(sign);
      }
    }
    return line.toString().strip();
  }

  /** A line that stands for a code or a number: every dash is a hyphen. */
  public static String code(String typed) {
    var line = line(typed);
    var code = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      code.append(
          Character.getType(sign) == Character.DASH_PUNCTUATION || sign == '−' ? '-' : sign);
    }
    return code.toString();
  }

  /** Whether nothing can be read: no letter and no digit. */
  public static boolean blank(String typed) {
    return plain(typed).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** The first characters of a text, never half of one. */
  public static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    boolean half = longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1));
    return text.substring(0, half ? longest - 1 : longest);
  }

  /** Plain letters, signs and line ends, of which most texts consist. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if ((sign < ' ' || sign > '~') && sign != '\n') {
        return false;
      }
    }
    return true;
  }

  private String cleaned() {
    for (int at = 0; at < typed.length(); ) {
      int sign = typed.codePointAt(at);
      int next = at + Character.charCount(sign);
      take(sign, at, next);
      at = next;
    }
    return Normalizer.normalize(out, Normalizer.Form.NFC);
  }

  private void take(int sign, int at, int next) {
    switch (Character.getType(sign)) {
      case Character.CONTROL -> control(sign, next);
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> put('\n');
      case Character.SPACE_SEPARATOR -> put(' ');
      case Character.FORMAT -> {
        if (sign == ZWJ || sign == ZWNJ ? joins(at, next) : VISIBLE.indexOf(sign) >= 0) {
          put(sign);
        }
      }
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          mark(sign);
      case Character.SURROGATE -> {}
      case Character.UNASSIGNED -> {
        if ((sign & 0xfffe) != 0xfffe && (sign < 0xfdd0 || sign > 0xfdef)) {
          put(sign);
        }
      }
      default -> letter(sign, next);
    }
  }

  private void control(int sign, int next) {
    switch (sign) {
      case '\r' -> {
        if (next == typed.length() || typed.charAt(next) != '\n') {
          put('\n');
        }
      }
      case '\n', '\u000b', '\f', '\u0085' -> put('\n');
      case '\t' -> put(' ');
      default -> {}
    }
  }

  private void mark(int sign) {
    if (sign != '\u034f' && marks < MOST_MARKS) {
      out.appendCodePoint(sign);
      marks++;
    }
  }

  private void letter(int sign, int next) {
    if (FILLERS.indexOf(sign) >= 0) {
      put(' ');
    } else if (isDigraph(sign)) {
      var apart = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
      boolean small = next < typed.length() && Character.isLowerCase(typed.codePointAt(next));
      marks = 0;
      out.append(apart.charAt(0)).append(small ? lower(apart.substring(1)) : apart.substring(1));
    } else {
      put(sign);
    }
  }

  private void put(int sign) {
    marks = 0;
    out.appendCodePoint(sign);
  }

  /** Ǆ to ǌ, Ǳ to ǳ, and the ligatures that are copied out of printed pages. */
  private static boolean isDigraph(int sign) {
    return sign >= 'Ǆ' && sign <= 'ǌ'
        || sign >= 'Ǳ' && sign <= 'ǳ'
        || sign >= '\ufb00' && sign <= '\ufb06';
  }

  private static String lower(String text) {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  private boolean joins(int at, int next) {
    return at > 0
        && next < typed.length()
        && JOINED.contains(UnicodeScript.of(typed.codePointBefore(at)))
        && JOINED.contains(UnicodeScript.of(typed.codePointAt(next)));
  }
}
