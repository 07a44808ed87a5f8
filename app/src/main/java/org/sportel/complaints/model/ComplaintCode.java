package org.sportel.complaints.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Optional;
import org.sportel.platform.text.CodeLetters;

/**
 * The code that alone leads back to a complaint: 80 random bits, shown once and stored only as a
 * salted digest.
 *
 * @param letters sixteen of the {@link CodeLetters}
 */
public record ComplaintCode(String letters) {
  private static final int LENGTH = 16;
  private static final int SALT = 16;

  /** Refuses anything but sixteen letters. */
  public ComplaintCode {
    if (!CodeLetters.are(letters, LENGTH)) {
      throw new IllegalArgumentException("Not a code of a complaint");
    }
  }

  /**
   * The digest under which a code is kept.
   *
   * @param salt as random as the code
   */
  public record Kept(byte[] salt, byte[] digest) {
    /** Whether it is the digest of this code; compares in constant time. */
    public boolean of(ComplaintCode code) {
      return MessageDigest.isEqual(code.digest(salt), digest);
    }
  }

  /** A fresh code. */
  public static ComplaintCode draw(SecureRandom random) {
    return new ComplaintCode(CodeLetters.draw(LENGTH, random));
  }

  /** Reads what a person typed; empty when it cannot be a code. */
  public static Optional<ComplaintCode> read(String typed) {
    return CodeLetters.read(typed, LENGTH).map(ComplaintCode::new);
  }

  /** As it is printed. */
  public String text() {
    return CodeLetters.grouped(letters, 4);
  }

  /** The digest to be kept, with a fresh salt. */
  public Kept kept(SecureRandom random) {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    return new Kept(salt, digest(salt));
  }

  private byte[] digest(byte[] salt) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return sha.digest(letters.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "code of a complaint";
  }
}
