package org.sportel.catalogue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Serbian;
import org.sportel.platform.packs.PackFile;
import org.sportel.platform.packs.PackTexts;
import org.sportel.platform.text.Folded;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Knows what people say when they need a service, in the program's languages, and by which words of
 * the catalogue it is found ({@code packs/finder/needs.json}).
 */
@Component
final class Needs implements PackFile {
  private static final String FILE = "finder/needs.json";
  private static final int MOST = 3;

  private final Json json;
  private final List<Need> needs;

  Needs(Json json, PackTexts texts) {
    this.json = json;
    this.needs = read(texts.at(FILE).orElseThrow());
  }

  private List<Need> read(String text) {
    return json.tree(text).valueStream().map(Needs::need).toList();
  }

  @Override
  public boolean at(String place) {
    return place.equals(FILE);
  }

  @Override
  public void check(String place, String text) {
    read(text);
  }

  /**
   * A need: words of titles, and what people say, folded.
   *
   * @param first what people of a language say first, as it is written
   */
  private record Need(String find, List<String> said, Map<String, String> first) {
    /** The length of the longest saying that stands in the question as whole words. */
    int in(String question) {
      return said.stream()
          .filter(saying -> question.contains(" " + saying + " "))
          .mapToInt(String::length)
          .max()
          .orElse(0);
    }
  }

  /** By which words what somebody typed may be found, the best first; at most {@value #MOST}. */
  List<String> of(String typed) {
    var question = " " + String.join(" ", Folded.of(typed).split("[^a-z0-9]+")) + " ";
    return needs.stream()
        .map(need -> Map.entry(need.find(), need.in(question)))
        .filter(match -> match.getValue() > 0)
        .sorted(Comparator.comparing(Map.Entry<String, Integer>::getValue).reversed())
        .map(Map.Entry::getKey)
        .limit(MOST)
        .toList();
  }

  /** What people of a language say, one saying for each need. */
  List<String> sayings(Lang lang) {
    return needs.stream()
        .map(need -> need.first().getOrDefault(lang.tag().substring(0, 2), ""))
        .map(saying -> lang == Lang.SR_CYRL ? Serbian.cyrillic(saying) : saying)
        .filter(saying -> !saying.isEmpty())
        .distinct()
        .toList();
  }

  private static Need need(JsonNode node) {
    var said =
        node.get("said").valueStream().flatMap(JsonNode::valueStream).map(JsonNode::asString);
    var first = new HashMap<String, String>();
    node.get("said")
        .properties()
        .forEach(spoken -> first.put(spoken.getKey(), spoken.getValue().path(0).asString("")));
    return new Need(node.get("find").asString(), said.map(Folded::of).toList(), first);
  }
}
