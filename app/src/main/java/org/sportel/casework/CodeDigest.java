package org.sportel.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * The salted digest under which a tracking code is kept. A code has 80 random bits, so one round of
 * SHA-256 keeps it secret even from who has the table.
 */
final class CodeDigest {
  private CodeDigest() {}

  static byte[] salt(SecureRandom random) {
    var salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }

  static byte[] of(TrackingCode code, byte[] salt) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return sha.digest(code.letters().getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares in constant time. */
  static boolean matches(TrackingCode code, byte[] salt, byte[] digest) {
    return MessageDigest.isEqual(of(code, salt), digest);
  }
}
