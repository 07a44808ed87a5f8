package org.sportel.network;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.sportel.platform.Json;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the files of the packs: of the program, of the office, or of a folder. */
@Component
final class PackFiles {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.json");

  private final Json json;
  private final PackTexts texts;

  PackFiles(Json json, PackTexts texts) {
    this.texts = texts;
    this.json = json;
  }

  /** A pack by its name. */
  Source shipped(String pack) {
    return new Source(pack, file -> text(pack, file));
  }

  /** The files of a pack, wherever they lie. */
  record Source(String name, Function<String, Optional<String>> text) {}

  /** The tenants of a pack, as trees. */
  List<JsonNode> tenants(Source pack) {
    var one = pack.text().apply("tenant.json");
    if (one.isPresent()) {
      return List.of(read(pack.name(), one.get(), JsonNode.class));
    }
    var several = pack.text().apply("tenants.json").orElseThrow(() -> unreadable(pack.name()));
    return read(pack.name(), several, Pack.TenantsFile.class).tenants();
  }

  /** A part of a tree in its form. */
  <T> T part(String pack, JsonNode tree, Class<T> form) {
    try {
      return json.read(tree, form);
    } catch (JacksonException e) {
      throw unreadable(pack);
    }
  }

  List<Pack.UnitPart> units(Source pack, String file) {
    var content = pack.text().apply(file).orElseThrow(() -> unreadable(pack.name() + "/" + file));
    return read(pack.name(), content, Pack.UnitsFile.class).units();
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
    return texts.at(pack + "/" + file);
  }

  private static NetworkRefusal unreadable(String what) {
    return new NetworkRefusal(NetworkRefusal.Reason.PACK_UNREADABLE, what);
  }
}
