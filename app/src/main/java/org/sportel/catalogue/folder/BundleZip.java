package org.sportel.catalogue.folder;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.platform.Json;

/** Writes a service with all its parts as one zip; the same service gives the same bytes. */
public final class BundleZip {
  /** The first word of the card's file. */
  static final String FORMAT = "sportel-bundle/1";

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private BundleZip() {}

  /** The zip's bytes. */
  public static byte[] write(Card card, List<Part> parts, Json json) {
    var files = new TreeMap<String, String>();
    files.put("bundle.json", json.write(Map.of("format", FORMAT, "card", card)));
    parts.forEach(part -> files.put(part.path(), part.body()));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : files.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
