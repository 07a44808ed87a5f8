package org.sportel.platform.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/** Does what a browser does with a task. */
public final class Work {
  private Work() {}

  /** The first number whose digest begins with so many zero bits. */
  public static String answer(String seed, int bits) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      for (long n = 0; ; n++) {
        var digest = sha256.digest((seed + "." + n).getBytes(StandardCharsets.US_ASCII));
        long head =
            (digest[0] & 0xffL) << 24
                | (digest[1] & 0xffL) << 16
                | (digest[2] & 0xffL) << 8
                | (digest[3] & 0xffL);
        if (head >>> (32 - bits) == 0) {
          return String.valueOf(n);
        }
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
