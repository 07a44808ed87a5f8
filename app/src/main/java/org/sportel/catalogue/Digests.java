package org.sportel.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of a version and its parts: the same digest is the same content. */
record Digests(String whole, String form, String procedure, String template) {
  static Digests of(String card, String form, String procedure, String template) {
    var f = sha256(form);
    var p = sha256(procedure);
    var t = sha256(template);
    return new Digests(sha256(card + "\n" + f + p + t), f, p, t);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
