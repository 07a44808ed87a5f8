package org.sportel.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.Part;

/** Fingerprints of a version and its parts: the same digest is the same content. */
final class Digests {
  private Digests() {}

  /** Of a card with all parts, whatever their order. */
  static String of(String card, List<Part> parts) {
    return sha256(
        card
            + parts.stream()
                .sorted(Comparator.comparing(Part::path))
                .map(part -> "\n" + part.path() + " " + of(part))
                .collect(Collectors.joining()));
  }

  static String of(Part part) {
    return sha256(part.body());
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
