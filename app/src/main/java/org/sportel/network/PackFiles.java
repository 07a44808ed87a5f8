package org.sportel.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the files of the packs that come with the program. */
@Component
final class PackFiles {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.json");

  private final Json json;

  PackFiles(Json json) {
    this.json = json;
  }

  /** The tenants of a pack, as trees. */
  List<JsonNode> tenants(String pack) {
    var one = text(pack, "tenant.json").map(json::tree);
    if (one.isPresent()) {
      return List.of(one.get());
    }
    var several = text(pack, "tenants.json").orElseThrow(() -> unreadable(pack));
    return read(pack, several, Pack.TenantsFile.class).tenants();
  }

  /** A part of a tree in its form. */
  <T> T part(String pack, JsonNode tree, Class<T> form) {
    try {
      return json.read(tree, form);
    } catch (JacksonException e) {
      throw unreadable(pack);
    }
  }

  List<Pack.UnitPart> units(String pack, String file) {
    var content = text(pack, file).orElseThrow(() -> unreadable(pack + "/" + file));
    return read(pack, content, Pack.UnitsFile.class).units();
  }

  private <T> T read(String pack, String content, Class<T> form) {
    try {
      return json.read(content, form);
    } catch (JacksonException e) {
      throw unreadable(pack);
    }
  }

  private Optional<String> text(String pack, String file) {
    if (!NAME.matcher(pack).matches() || !FILE.matcher(file).matches()) {
      throw unreadable(pack + "/" + file);
    }
    try (InputStream in = PackFiles.class.getResourceAsStream("/packs/" + pack + "/" + file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw unreadable(pack + "/" + file);
    }
  }

  private static NetworkRefusal unreadable(String what) {
    return new NetworkRefusal(NetworkRefusal.Reason.PACK_UNREADABLE, what);
  }
}
