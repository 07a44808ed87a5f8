package org.sportel.casework.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import org.sportel.casework.model.TrackingCode;

/**
 * The salted digest under which a tracking code is kept. A code has 80 random bits, so one round of
 * SHA-256 keeps it secret even from who has the table.
 */
public final class CodeDigest {
  private CodeDigest() {}

  /** A fresh salt. */
  public static byte[] salt(SecureRandom random) {
    var salt = new byte[16];
    random.nextBytes(salt);
    return salt;
  }

  /** The digest of a code. */
  public static byte[] of(TrackingCode code, byte[] salt) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update(salt);
      return sha.digest(code.letters().getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Compares in constant time. */
  public static boolean matches(TrackingCode code, byte[] salt, byte[] digest) {
    return MessageDigest.isEqual(of(code, salt), digest);
  }
}
