package org.sportel.platform.text;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * The letters of codes that people read out, copy and type: Crockford's, without I, L, O and U.
 * What was typed is read in any case and grouping, whatever blanks, dashes and stops came with it.
 */
public final class CodeLetters {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 9;

  private CodeLetters() {}

  /** A code that begins with the number of a tenant. */
  public record Numbered(int number, String letters) {}

  /** Random letters, five bits each. */
  public static String draw(int length, SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < length; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return letters.toString();
  }

  /** Which letter of the alphabet this is, from 0; -1 for another sign. */
  public static int value(char letter) {
    return ALPHABET.indexOf(letter);
  }

  /** The letter of a value from 0 to 31. */
  public static char letter(int value) {
    return ALPHABET.charAt(value);
  }

  /** How many letters there are. */
  public static int count() {
    return ALPHABET.length();
  }

  /** Whether these are that many letters of the alphabet and nothing else. */
  public static boolean are(String letters, int length) {
    return letters.length() == length && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
  }

  /**
   * The letters typed, O for 0 and I or L for 1; empty where it cannot be a code of this length.
   */
  public static Optional<String> read(String typed, int length) {
    return plain(typed).filter(letters -> are(letters, length));
  }

  /** As {@link #read} for a code behind a number from 1. */
  public static Optional<Numbered> readNumbered(String typed, int length) {
    var plain = plain(typed).orElse("");
    int cut = plain.length() - length;
    if (cut < 1 || cut > MOST_DIGITS || !are(plain.substring(cut), length)) {
      return Optional.empty();
    }
    var digits = plain.substring(0, cut);
    int number = digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
    return number == 0 ? Optional.empty() : Optional.of(new Numbered(number, plain.substring(cut)));
  }

  /** Letters in groups with hyphens between. */
  public static String grouped(String letters, int size) {
    var text = new StringBuilder(letters);
    for (int at = (letters.length() - 1) / size * size; at > 0; at -= size) {
      text.insert(at, '-');
    }
    return text.toString();
  }

  private static Optional<String> plain(String typed) {
    var line = TypedText.line(typed);
    if (line.length() > LONGEST) {
      return Optional.empty();
    }
    var letters = new StringBuilder();
    Normalizer.normalize(line, Normalizer.Form.NFKC)
        .toUpperCase(Locale.ROOT)
        .chars()
        .filter(Character::isLetterOrDigit)
        .map(c -> c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c)
        .forEach(c -> letters.append((char) c));
    return Optional.of(letters.toString());
  }
}
