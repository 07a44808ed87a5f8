package org.sportel.unified;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sportel.catalogue.change.Difference;
import org.sportel.platform.Json;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Which changes matter, and in which fields municipalities may keep their own; read from data. */
@Component
final class UnifiedRules {
  private static final String FILE = "unified/rules.json";

  private final List<Functional> functional = new ArrayList<>();
  private final OtherMeaning meaning;
  private final List<String> deviations;
  private final List<String> local;

  /**
   * Whether a difference in fields of a form matters; for some only a new or a missing one, for
   * names only one that means something else.
   */
  private record Functional(
      String field, boolean matters, boolean onlyAddedOrRemoved, boolean onlyOtherMeaning) {
    boolean fits(String other) {
      return field.endsWith("*")
          ? other.startsWith(field.substring(0, field.length() - 1))
          : other.equals(field);
    }
  }

  UnifiedRules(Json json, PackTexts texts) {
    var rules = json.tree(texts.at(FILE).orElseThrow());
    rules
        .path("functional")
        .forEach(
            rule ->
                functional.add(
                    new Functional(
                        rule.path("field").asString(""),
                        rule.path("functional").asBoolean(true),
                        rule.path("onlyAddedOrRemoved").asBoolean(false),
                        rule.path("onlyOtherMeaning").asBoolean(false))));
    this.meaning =
        new OtherMeaning(
            rules
                .path("linkingWords")
                .valueStream()
                .flatMap(list -> words(list).stream())
                .toList());
    this.deviations = words(rules.path("deviations"));
    this.local = words(rules.path("local"));
  }

  private static List<String> words(JsonNode list) {
    return list.valueStream().map(word -> word.asString("")).toList();
  }

  /**
   * Whether differences matter to a municipality.
   *
   * @param kept fields in which it keeps its own, so that the unified ones do not reach it
   */
  boolean alarming(Collection<Difference> differences, Collection<String> kept) {
    return differences.stream()
        .filter(difference -> !kept.contains(root(difference.field())))
        .filter(difference -> !local.contains(root(difference.field())))
        .anyMatch(this::functional);
  }

  /** Whether a difference changes what people must do, pay, wait for or get. */
  boolean functional(Difference difference) {
    return functional.stream()
        .filter(rule -> rule.fits(difference.field()))
        .findFirst()
        .map(
            rule ->
                rule.matters()
                    && !(rule.onlyAddedOrRemoved() && difference.deed() == Difference.Deed.CHANGED)
                    && (!rule.onlyOtherMeaning()
                        || meaning.of(difference.before(), difference.after())))
        .orElse(true);
  }

  /** The fields in which a municipality may keep its own. */
  List<String> deviations() {
    return deviations;
  }

  /** The fields that are always the municipality's own. */
  List<String> local() {
    return local;
  }

  static String root(String field) {
    return field.split("\\.", 2)[0];
  }
}
