package org.sportel.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Opens a draft: its id and 128 random bits that only the holder has.
 *
 * @param secret 32 hexadecimal digits
 */
public record DraftKey(UUID id, String secret) {
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  /** A fresh key. */
  static DraftKey draw(UUID id, SecureRandom random) {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return new DraftKey(id, HexFormat.of().formatHex(bits));
  }

  /** Reads a key as {@link #text()} wrote it. */
  public static Optional<DraftKey> read(String text) {
    if (!text.matches("[0-9a-f-]{36}\\.[0-9a-f]{32}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(new DraftKey(UUID.fromString(text.substring(0, 36)), text.substring(37)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** As it is handed to the holder. */
  public String text() {
    return id + "." + secret;
  }

  /** What the database keeps of it. */
  String owner() {
    return digest("owner " + text());
  }

  static String digest(String text) {
    return HexFormat.of().formatHex(sha256(text));
  }

  /** Encrypts a short text so that only the holder can read it. */
  String seal(String text, SecureRandom random) {
    return Base64.getEncoder().encodeToString(seal(text.getBytes(StandardCharsets.UTF_8), random));
  }

  /** Encrypts bytes so that only the holder can read them. */
  byte[] seal(byte[] bytes, SecureRandom random) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, bytes);
    return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
  }

  /** The tracking code of what was sent under this key. */
  public String trackingCode(Draft.Sent sent) {
    return unseal(sent.code());
  }

  String unseal(String sealed) {
    return new String(unseal(Base64.getDecoder().decode(sealed)), StandardCharsets.UTF_8);
  }

  byte[] unseal(byte[] sealed) {
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    return cipher(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
  }

  private byte[] cipher(int mode, byte[] nonce, byte[] text) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          mode,
          new SecretKeySpec(sha256("seal " + text()), "AES"),
          new GCMParameterSpec(TAG_BITS, nonce));
      return cipher.doFinal(text);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says nothing of the secret. */
  @Override
  public String toString() {
    return "DraftKey[" + id + "]";
  }
}
