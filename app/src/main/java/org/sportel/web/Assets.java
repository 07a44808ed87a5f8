package org.sportel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The built theme, scripts and fonts: held in memory, named by their content. */
final class Assets {
  private static final Pattern ENTRY = Pattern.compile("\"([^\"]+)\"\\s*:\\s*\"([^\"]+)\"");
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css;charset=UTF-8",
          "js", "text/javascript;charset=UTF-8",
          "svg", "image/svg+xml",
          "woff2", "font/woff2");

  private final Map<String, String> names;
  private final Map<String, Asset> files;

  private Assets(Map<String, String> names, Map<String, Asset> files) {
    this.names = names;
    this.files = files;
  }

  /** One file and its packed forms. */
  record Asset(
      String type, String etag, byte[] plain, Optional<byte[]> gzip, Optional<byte[]> br) {}

  /** No files at all: names stay as they are. */
  static Assets none() {
    return new Assets(Map.of(), Map.of());
  }

  /** The files of the build, or none where the front end was not built. */
  static Assets built() {
    return bytes("manifest.json")
        .map(manifest -> listed(new String(manifest, StandardCharsets.UTF_8)))
        .orElseGet(Assets::none);
  }

  private static Assets listed(String manifest) {
    var names = new HashMap<String, String>();
    var files = new HashMap<String, Asset>();
    ENTRY
        .matcher(manifest)
        .results()
        .forEach(
            entry -> {
              names.put(entry.group(1), entry.group(2));
              files.put(entry.group(2), asset(entry.group(2)));
            });
    return new Assets(Map.copyOf(names), Map.copyOf(files));
  }

  String address(String name) {
    return "/assets/" + names.getOrDefault(name, name);
  }

  Optional<Asset> find(String file) {
    return Optional.ofNullable(files.get(file));
  }

  private static Asset asset(String file) {
    var type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "");
    var plain = bytes(file).orElseThrow(() -> new IllegalStateException("No asset " + file));
    return new Asset(type, '"' + file + '"', plain, bytes(file + ".gz"), bytes(file + ".br"));
  }

  private static Optional<byte[]> bytes(String file) {
    try (var in = Assets.class.getResourceAsStream("/assets/" + file)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
