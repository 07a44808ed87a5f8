package org.sportel.identity.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Computes codes that change with time: RFC 6238 with HMAC-SHA-1 and steps of 30 seconds, as every
 * authenticator program does.
 */
final class Totp {
  /** How many digits a code has. */
  static final int DIGITS = 6;

  /** Bytes of a secret, as RFC 4226 recommends. */
  static final int SECRET_BYTES = 20;

  private static final long STEP_SECONDS = 30;
  private static final int LOW_NIBBLE = 0xf;
  private static final int WITHOUT_SIGN = 0x7fffffff;

  private Totp() {}

  /** The step in which an instant lies. */
  static long step(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
  }

  /** The code of a step. */
  static String code(byte[] secret, long step, int digits) {
    var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int at = hash[hash.length - 1] & LOW_NIBBLE;
    long number = ByteBuffer.wrap(hash, at, Integer.BYTES).getInt() & WITHOUT_SIGN;
    return String.format(Locale.ROOT, "%0" + digits + "d", number % power(digits));
  }

  /**
   * The step whose code was typed, at most one before or after the present one: clocks differ and
   * typing takes time. Blanks in between do not count.
   */
  static OptionalLong typed(byte[] secret, String typed, Instant now) {
    var digits = digits(typed);
    var found = OptionalLong.empty();
    for (long step = step(now) - 1; step <= step(now) + 1; step++) {
      if (same(code(secret, step, DIGITS), digits)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  private static String digits(String typed) {
    var digits = new StringBuilder();
    typed
        .codePoints()
        .filter(sign -> !Character.isWhitespace(sign) && !Character.isSpaceChar(sign))
        .limit(DIGITS + 1)
        .forEach(sign -> digits.append(Character.digit(sign, 10)));
    return digits.toString();
  }

  private static boolean same(String code, String typed) {
    return MessageDigest.isEqual(
        code.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] hmac(byte[] secret, byte[] counter) {
    try {
      var mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      return mac.doFinal(counter);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long power(int digits) {
    long power = 1;
    for (int i = 0; i < digits; i++) {
      power *= 10;
    }
    return power;
  }
}
