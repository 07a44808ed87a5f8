package org.sportel.insight.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A fingerprint of a case's whole content: two cases with the same one are the same. */
public final class CaseDigest {
  private final MessageDigest sha;

  private CaseDigest() {
    try {
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** In hexadecimal; the order of attributes in the file does not matter, nor its layout. */
  public static String of(LogCase log) {
    var digest = new CaseDigest();
    digest.add(log.name());
    digest.add(log.attributes());
    for (var event : log.events()) {
      digest.add(event.attributes());
    }
    return HexFormat.of().formatHex(digest.sha.digest());
  }

  /** Of a sequence of words, as raw bytes. */
  static ByteBuffer of(Collection<String> words) {
    var digest = new CaseDigest();
    words.forEach(digest::add);
    return ByteBuffer.wrap(digest.sha.digest(), 0, 16).slice();
  }

  private void add(Map<String, LogAttribute> attributes) {
    var sorted = new TreeMap<>(attributes);
    add(sorted.size());
    sorted.values().forEach(this::add);
  }

  private void add(LogAttribute attribute) {
    add(attribute.kind());
    add(attribute.key());
    add(attribute.text());
    add(attribute.inner().size());
    attribute.inner().forEach(this::add);
  }

  private void add(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    sha.update(bytes);
  }

  private void add(int number) {
    sha.update(ByteBuffer.allocate(4).putInt(number).flip());
  }
}
