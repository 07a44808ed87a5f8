package org.sportel.identity.secondfactor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A secret that waits to be taken over by a device.
 *
 * @param sealed the secret as the page sends it back with the first code
 * @param secret the secret for typing: letters and digits in groups of four
 * @param address the same as {@code otpauth} address, for a picture that the device reads
 */
public record NewDevice(String sealed, String secret, String address) {
  private static final String ISSUER = "Sportel";
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS_OF_A_LETTER = 5;
  private static final int GROUP = 4;

  static NewDevice of(String sealed, byte[] secret, String name) {
    var letters = letters(secret);
    var label = encoded(ISSUER) + ":" + encoded(name);
    return new NewDevice(
        sealed,
        letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1 "),
        "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=30"
            .formatted(label, letters, encoded(ISSUER), Totp.DIGITS));
  }

  /** Bytes as letters of RFC 4648, base 32; a secret of 20 bytes needs no filling. */
  static String letters(byte[] bytes) {
    var letters = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte part : bytes) {
      buffer = buffer << Byte.SIZE | part & 0xff;
      bits += Byte.SIZE;
      while (bits >= BITS_OF_A_LETTER) {
        bits -= BITS_OF_A_LETTER;
        letters.append(LETTERS.charAt(buffer >> bits & LETTERS.length() - 1));
      }
      buffer &= (1 << bits) - 1;
    }
    return letters.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "NewDevice";
  }
}
