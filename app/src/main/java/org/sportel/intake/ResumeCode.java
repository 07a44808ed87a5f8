package org.sportel.intake;

import java.security.SecureRandom;
import java.util.Optional;
import org.sportel.platform.text.CodeLetters;

/**
 * The code by which a saved draft is taken up again, such as {@code 7GK4-M2XP-9QTR-BD5W}: 80 random
 * bits in letters that can be read out. It is shown once and kept only as a digest.
 *
 * @param letters sixteen of the {@link CodeLetters}
 */
public record ResumeCode(String letters) {
  private static final int LENGTH = 16;

  static ResumeCode draw(SecureRandom random) {
    return new ResumeCode(CodeLetters.draw(LENGTH, random));
  }

  /** Reads what a person typed; empty when it cannot be a code. */
  public static Optional<ResumeCode> read(String typed) {
    return CodeLetters.read(typed, LENGTH).map(ResumeCode::new);
  }

  /** As it is shown and printed. */
  public String text() {
    return CodeLetters.grouped(letters, 4);
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
