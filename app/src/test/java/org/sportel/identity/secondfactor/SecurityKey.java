package org.sportel.identity.secondfactor;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/** A key on a lanyard: keeps one pair for one site and counts its signatures. */
final class SecurityKey {
  private static final byte PRESENT = 0x01;
  private static final byte NEW_KEY = 0x40;

  private final KeyPair pair;
  private final byte[] id = new byte[32];
  private int count;

  SecurityKey() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      pair = generator.generateKeyPair();
      new SecureRandom().nextBytes(id);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a browser at an address says of the new key. */
  String made(String origin, String site, String challenge) {
    var head = new byte[] {(byte) 0xa3, 0x63, 'f', 'm', 't', 0x64, 'n', 'o', 'n', 'e', 0x67};
    var data = authenticator(site, (byte) (PRESENT | NEW_KEY), credential());
    var object =
        joined(
            head,
            "attStmt".getBytes(StandardCharsets.US_ASCII),
            new byte[] {(byte) 0xa0, 0x68},
            "authData".getBytes(StandardCharsets.US_ASCII),
            new byte[] {0x59, (byte) (data.length >> 8), (byte) data.length},
            data);
    return answer(
        "\"attestationObject\":\"%s\",\"transports\":[\"usb\"]".formatted(text(object)),
        client("webauthn.create", origin, challenge));
  }

  /** What a browser at an address says of the key's signature. */
  String signs(String origin, String site, String challenge) {
    count++;
    var data = authenticator(site, PRESENT, new byte[0]);
    var client = client("webauthn.get", origin, challenge);
    try {
      var signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(pair.getPrivate());
      signature.update(joined(data, digest(client)));
      return answer(
          "\"authenticatorData\":\"%s\",\"signature\":\"%s\""
              .formatted(text(data), text(signature.sign())),
          client);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Forgets its last signature, as a copy of the key would not know of it. */
  void copied() {
    count--;
  }

  private String answer(String parts, byte[] client) {
    return ("{\"id\":\"%1$s\",\"rawId\":\"%1$s\",\"type\":\"public-key\","
            + "\"clientExtensionResults\":{},\"response\":{%2$s,\"clientDataJSON\":\"%3$s\"}}")
        .formatted(text(id), parts, text(client));
  }

  private byte[] authenticator(String site, byte flags, byte[] rest) {
    var name = digest(site.getBytes(StandardCharsets.UTF_8));
    return joined(name, new byte[] {flags}, ByteBuffer.allocate(4).putInt(count).array(), rest);
  }

  private byte[] credential() {
    var point = ((ECPublicKey) pair.getPublic()).getW();
    return joined(
        new byte[16],
        new byte[] {0, (byte) id.length},
        id,
        new byte[] {(byte) 0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32},
        coordinate(point.getAffineX()),
        new byte[] {0x22, 0x58, 32},
        coordinate(point.getAffineY()));
  }

  private static byte[] coordinate(BigInteger number) {
    var bytes = new byte[32];
    var all = number.toByteArray();
    int length = Math.min(all.length, bytes.length);
    System.arraycopy(all, all.length - length, bytes, bytes.length - length, length);
    return bytes;
  }

  private static byte[] client(String type, String origin, String challenge) {
    return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
        .formatted(type, challenge, origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] joined(byte[]... parts) {
    var all = new ByteArrayOutputStream();
    for (var part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
