package org.sportel.catalogue.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sportel.catalogue.card.PlainWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads what makes texts hard to read, for each language of which something is known. */
@Component
public final class PlainLanguages {
  private static final List<String> LANGUAGES = List.of("en", "sq", "sr");

  private final Map<String, PlainWords> words;

  PlainLanguages(Parts parts) {
    var read = new TreeMap<String, PlainWords>();
    for (var lang : LANGUAGES) {
      parts.plain(lang).map(PlainLanguages::read).ifPresent(found -> read.put(lang, found));
    }
    this.words = Map.copyOf(read);
  }

  /** By the first tag of the language, such as {@code sr}. */
  public Map<String, PlainWords> all() {
    return words;
  }

  private static PlainWords read(JsonNode file) {
    return new PlainWords(
        file.path("sentence").asInt(PlainWords.UNKNOWN.sentence()),
        file.path("passives").asInt(0),
        new PlainWords.Verbs(
            set(file, "auxiliaries"),
            list(file, "participles"),
            set(file, "participleWords"),
            list(file, "passiveVerbs"),
            set(file, "impersonal"),
            list(file, "addressed"),
            set(file, "notPassive")),
        set(file, "abbreviations"));
  }

  private static Set<String> set(JsonNode file, String field) {
    return Set.copyOf(list(file, field));
  }

  private static List<String> list(JsonNode file, String field) {
    return file.path(field).valueStream().map(word -> word.asString("")).toList();
  }
}
