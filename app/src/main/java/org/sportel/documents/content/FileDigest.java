package org.sportel.documents.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file's bytes in lower-case hexadecimal: its address in the store and its proof. */
public record FileDigest(String hex) {
  public FileDigest {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 digest");
    }
  }

  /** Digest of the given bytes. */
  public static FileDigest of(byte[] bytes) {
    return of(sha256(), bytes);
  }

  static FileDigest of(MessageDigest running, byte[] last) {
    return new FileDigest(HexFormat.of().formatHex(running.digest(last)));
  }

  /** Takes what a running SHA-256 has seen. */
  public static FileDigest of(MessageDigest running) {
    return of(running, new byte[0]);
  }

  /** A fresh running SHA-256. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
