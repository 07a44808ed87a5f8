package org.sportel.intake;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which a saved draft is taken up again, such as {@code 7GK4-M2XP-9QTR-BD5W}: 80 random
 * bits in letters that can be read out. It is shown once and kept only as a digest.
 *
 * @param letters sixteen of Crockford's letters
 */
public record ResumeCode(String letters) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 16;

  static ResumeCode draw(SecureRandom random) {
    var letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new ResumeCode(letters.toString());
  }

  /** Reads what a person typed: any case, with or without hyphens, O for 0 and I or L for 1. */
  public static Optional<ResumeCode> read(String typed) {
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s–-]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return plain.matches("[0-9A-HJKMNP-TV-Z]{16}")
        ? Optional.of(new ResumeCode(plain))
        : Optional.empty();
  }

  /** As it is shown and printed. */
  public String text() {
    return letters.replaceAll("(.{4})(?!$)", "$1-");
  }

  String digest() {
    return DraftKey.digest("resume " + letters);
  }

  /** Says nothing of the code. */
  @Override
  public String toString() {
    return "ResumeCode";
  }
}
