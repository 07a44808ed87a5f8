package org.sportel.visits.hall;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sportel.web.Texts;

/** The entity tag of a part of a page: it changes when what is shown changes. */
final class Tag {
  private static final int LENGTH = 16;

  private Tag() {}

  static String of(Record shown) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      var text = Texts.lang().tag() + shown;
      var digest = sha.digest(text.getBytes(StandardCharsets.UTF_8));
      return "\"" + HexFormat.of().formatHex(digest).substring(0, LENGTH) + "\"";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
