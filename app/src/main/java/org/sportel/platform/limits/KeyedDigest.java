package org.sportel.platform.limits;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Digests of who is counted. There are so few network addresses, telephone numbers and addresses of
 * mail that whoever reads a plain digest finds them by trying all; these are made with a key that
 * does not lie in the database.
 */
public final class KeyedDigest {
  private static final String ALGORITHM = "HmacSHA256";

  private final Key key;

  private KeyedDigest(Key key) {
    this.key = key;
  }

  /**
   * Digests by a secret that all programs on one database share, such as its password: so they
   * count together, and a copy of the database alone tells nothing.
   */
  static KeyedDigest by(String secret) {
    var shared = new KeyedDigest(new SecretKeySpec(bytes(secret), ALGORITHM));
    return new KeyedDigest(new SecretKeySpec(shared.of("digests of who is counted"), ALGORITHM));
  }

  /** The digest of a text in letters and digits; texts of different purposes share none. */
  public String of(String purpose, String text) {
    return HexFormat.of().formatHex(of(purpose + " " + text));
  }

  /** The digest of a text; 32 bytes. */
  byte[] of(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
