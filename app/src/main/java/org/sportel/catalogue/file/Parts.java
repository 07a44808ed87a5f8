package org.sportel.catalogue.file;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.reading.Conventions;
import org.sportel.catalogue.reading.TextPatterns;
import org.sportel.platform.Json;
import org.sportel.platform.packs.PackFile;
import org.sportel.platform.packs.PackTexts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms, procedures, templates and facts of the packs. */
@Component
final class Parts implements PackFile {
  private static final String WORDING = "wording/";
  private static final String CONVENTIONS = "conventions";
  private static final String SERVICE = "service";

  /** The file of groups that forms share, which is no form. */
  static final String SHARED_GROUPS = "shared-groups";

  private final Json json;
  private final PackTexts texts;
  private final Map<String, String> own;
  private final Map<String, Optional<String>> read = new ConcurrentHashMap<>();

  @Autowired
  Parts(Json json, PackTexts texts) {
    this(json, texts, Map.of());
  }

  private Parts(Json json, PackTexts texts, Map<String, String> own) {
    this.json = json;
    this.texts = texts;
    this.own = Map.copyOf(own);
  }

  /** The same with the files of a folder, by their place in it, before those of the program. */
  Parts over(Map<String, String> files) {
    return new Parts(json, texts, files);
  }

  /** The tests of the folder that are for the service or for every one of its procedure. */
  Map<String, String> tests(String service, String procedure) {
    var found = own(PartKind.TEST);
    found.values().removeIf(text -> !isFor(text, service, procedure));
    return found;
  }

  private boolean isFor(String text, String service, String procedure) {
    try {
      var test = json.tree(text);
      var named = test.path(SERVICE).asString("");
      return named.isEmpty()
          ? procedure.equals(test.path("procedure").asString(""))
          : named.equals(service);
    } catch (JacksonException e) {
      return false;
    }
  }

  /**
   * The tests that come with a procedure of the program, by their name: whichever service it
   * serves, they must come out as expected.
   */
  Map<String, String> shippedTests(String procedure) {
    var found = new TreeMap<String, String>();
    text("procedures/tests/", procedure, ".json").map(json::tree).stream()
        .flatMap(file -> file.path("tests").propertyStream())
        .forEach(test -> found.put(procedure + "-" + test.getKey(), whole(procedure, test)));
    return found;
  }

  private String whole(String procedure, Map.Entry<String, JsonNode> test) {
    var whole = (ObjectNode) json.tree("{}");
    whole.put("format", "sportel-test/1").put(SERVICE, "").put("procedure", procedure);
    whole.put("anyCard", true).setAll((ObjectNode) test.getValue());
    return whole.toPrettyString();
  }

  /** The parts of a kind that the folder has, by name. */
  Map<String, String> own(PartKind wanted) {
    var found = new TreeMap<String, String>();
    own.forEach(
        (place, text) ->
            PartKind.at(place)
                .filter(kind -> kind == wanted)
                .ifPresent(kind -> found.put(kind.name(place), text)));
    return found;
  }

  /** A decision that comes with the program, by its id. */
  Optional<String> decision(String id) {
    return text("decisions/", id, ".dmn");
  }

  Optional<String> form(String name) {
    return text("forms/", name, ".json");
  }

  /** Groups of questions that several forms use, by name. */
  JsonNode sharedGroups() {
    return form(SHARED_GROUPS).map(json::tree).map(file -> file.path("groups")).orElseThrow();
  }

  Optional<String> procedure(String name) {
    return text("procedures/", name, ".bpmn");
  }

  Optional<String> template(String name) {
    return text("templates/", name, ".json");
  }

  Optional<String> letter(String name) {
    return text("letters/", name, ".json");
  }

  /** Form, procedure and template of an outcome where a file names none. */
  JsonNode defaults() {
    return text("", "defaults", ".json").map(json::tree).orElseThrow().path("outcomes");
  }

  /** How a language says things; empty where nothing is known of it. */
  Optional<TextPatterns> wording(String lang) {
    var primary = lang.toLowerCase(Locale.ROOT).split("-", 2)[0];
    return text(WORDING, primary, ".json").map(json::tree).map(TextPatterns::new);
  }

  /** What makes a language hard to read; empty where nothing is known of it. */
  Optional<JsonNode> plain(String lang) {
    return text(WORDING, "plain-" + lang, ".json").map(json::tree);
  }

  /** What holds in a country where a text does not say it. */
  Conventions conventions(String country, String currency) {
    var file = pack(country.toLowerCase(Locale.ROOT), CONVENTIONS).orElse("{}");
    return Conventions.read(json.tree(file), currency);
  }

  /** A file of a pack. */
  Optional<String> pack(String pack, String name) {
    return Part.named(pack) ? text(pack + "/", name, ".json") : Optional.empty();
  }

  private Optional<String> text(String folder, String name, String end) {
    return Part.named(name)
        ? Optional.ofNullable(own.get(folder + name + end))
            .or(() -> read.computeIfAbsent(folder + name + end, texts::at))
        : Optional.empty();
  }

  @Override
  public boolean at(String place) {
    return place.startsWith(WORDING) || place.endsWith("/" + CONVENTIONS + ".json");
  }

  @Override
  public void check(String place, String text) {
    var file = json.tree(text);
    if (place.endsWith("/" + CONVENTIONS + ".json")) {
      Conventions.read(file, "EUR");
    } else if (!place.startsWith(WORDING + "plain-")) {
      new TextPatterns(file);
    }
  }
}
