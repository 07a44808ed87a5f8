package org.sportel.feedback;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Masks what tells a person apart by its form alone: e-mail addresses and longer numbers. */
public final class MaskedWords {
  private static final int SHORT_NUMBER = 4;
  private static final String MASK = "▒▒▒";

  private MaskedWords() {}

  /** The text with a mask in place of each; names are for people to see. */
  public static String of(String text) {
    return Arrays.stream(text.split("\n", -1))
        .map(
            line ->
                Arrays.stream(line.split(" ", -1))
                    .map(MaskedWords::word)
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n"));
  }

  private static String word(String word) {
    long digits = word.chars().filter(Character::isDigit).count();
    return digits > SHORT_NUMBER || word.indexOf('@') > 0 ? MASK : word;
  }
}
