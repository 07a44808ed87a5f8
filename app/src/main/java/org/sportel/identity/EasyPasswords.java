package org.sportel.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sportel.platform.text.Folded;
import org.springframework.core.io.ClassPathResource;

/**
 * Tells which passwords are among the first that anybody tries: what is left of them without
 * well-known words, names of the person and the place, years, rows of keys, and signs that count up
 * or repeat is shorter than six letters and digits. Accents and script make no difference.
 */
final class EasyPasswords {
  private static final int LEFT = 6;
  private static final int WORD = 3;
  private static final int RUN = 3;
  private static final int ROW = 4;
  private static final String LIKE_LETTERS = "0o1i3e4a5s7t@a$s!i";
  private static final List<String> ROWS =
      List.of("qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm", "yxcvbnm", "1qaz2wsx3edc4rfv");

  private final List<String> words;

  EasyPasswords() {
    try {
      words =
          new ClassPathResource("identity/easy-words.txt")
              .getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Whether it is easily guessed.
   *
   * @param names of the person and the place; their words count as well known
   */
  boolean easy(String password, Collection<String> names) {
    var plain = password.toLowerCase(Locale.ROOT);
    var known =
        Stream.concat(words.stream(), names.stream().flatMap(EasyPasswords::words)).toList();
    return easilySpelled(plain, known)
        || easilySpelled(Folded.of(plain), known.stream().map(Folded::of).toList());
  }

  private static boolean easilySpelled(String password, List<String> known) {
    var longestFirst =
        known.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    return Stream.of(password, letters(password), letters(withoutCounting(password)))
        .anyMatch(text -> left(text, longestFirst) < LEFT);
  }

  /** Takes out digits that count up, count down or stay the same, before they pass for letters. */
  private static String withoutCounting(String text) {
    var signs = text.codePoints().toArray();
    var rest = new StringBuilder();
    for (int at = 0; at < signs.length; ) {
      int run = Character.isDigit(signs[at]) ? run(signs, at) : 1;
      rest.appendCodePoint(run >= RUN ? ' ' : signs[at]);
      at += run >= RUN ? run : 1;
    }
    return rest.toString();
  }

  private static Stream<String> words(String name) {
    return name.toLowerCase(Locale.ROOT)
        .codePoints()
        .map(sign -> Character.isLetterOrDigit(sign) ? sign : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .lines()
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(word -> word.length() > WORD);
  }

  private static int left(String text, List<String> known) {
    var rest = text;
    for (var word : known) {
      rest = rest.replace(word, " ");
    }
    rest = withoutRows(rest);
    var signs = rest.codePoints().filter(Character::isLetterOrDigit).toArray();
    int left = 0;
    for (int at = 0; at < signs.length; ) {
      int run = run(signs, at);
      left += run >= RUN ? 0 : 1;
      at += run >= RUN ? run : 1;
    }
    return Math.min(left, period(signs));
  }

  /** How many signs from here on count up, count down or stay the same. */
  private static int run(int[] signs, int at) {
    if (at + 1 >= signs.length) {
      return 1;
    }
    int step = signs[at + 1] - signs[at];
    int end = at + 1;
    while (Math.abs(step) <= 1 && end < signs.length && signs[end] - signs[end - 1] == step) {
      end++;
    }
    return end - at;
  }

  /** The shortest part of which the signs are repetitions. */
  private static int period(int[] signs) {
    for (int part = 1; part < signs.length; part++) {
      int at = part;
      while (at < signs.length && signs[at] == signs[at - part]) {
        at++;
      }
      if (at == signs.length) {
        return part;
      }
    }
    return signs.length;
  }

  private static String withoutRows(String text) {
    var rest = text;
    for (var row : ROWS) {
      for (var keys : List.of(row, new StringBuilder(row).reverse().toString())) {
        for (int length = keys.length(); length >= ROW; length--) {
          for (int at = 0; at + length <= keys.length(); at++) {
            rest = rest.replace(keys.substring(at, at + length), " ");
          }
        }
      }
    }
    return rest;
  }

  private static String letters(String text) {
    var letters = text;
    for (int at = 0; at < LIKE_LETTERS.length(); at += 2) {
      letters = letters.replace(LIKE_LETTERS.charAt(at), LIKE_LETTERS.charAt(at + 1));
    }
    return letters;
  }
}
