package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.catalogue.card.Card;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;
import tools.jackson.databind.JsonNode;

/**
 * The most used services of each pack, as its file names them, say everything in each of the four
 * languages: English, Albanian, and Serbian in both scripts.
 */
class WholeLanguagesTests {
  private static final Set<String> LANGUAGES =
      java.util.Arrays.stream(Lang.values()).map(Lang::tag).collect(Collectors.toSet());

  private final Json json = new Json();

  @ParameterizedTest
  @CsvSource({"me-budva/services,ME,EUR,20", "al/unified-list,AL,ALL,20"})
  void mostUsedServicesAreWholeInFourLanguages(
      String pack, String country, String currency, int least) throws Exception {
    var named =
        tree(pack).path("mostUsed").path("services").valueStream().map(JsonNode::asString).toList();
    assertThat(named).hasSizeGreaterThanOrEqualTo(least).doesNotHaveDuplicates();
    assertThat(tree(pack).path("mostUsed").path("how").asString("")).isNotBlank();
    var cards =
        cards(pack, country, currency).stream()
            .filter(card -> named.contains(card.code().value()))
            .toList();
    assertThat(cards).hasSameSizeAs(named);
    assertThat(cards).allMatch(card -> card.naming().description().isPresent());
    assertThat(cards.stream().flatMap(card -> missing(card).stream())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"me-budva/services,ME,EUR", "al/unified-list,AL,ALL"})
  void titlesAreShortInEveryLanguageWithTheSourceBehindThem(
      String pack, String country, String currency) throws Exception {
    for (var card : cards(pack, country, currency)) {
      assertThat(card.naming().title().texts().values())
          .as(card.code().value())
          .allMatch(title -> title.length() <= 60);
    }
    for (var service : tree(pack).path("services")) {
      if (!service.path("illustrative").asBoolean(false)) {
        assertThat(service.path("original").path("name").asString("")).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"me-budva/services,ME,EUR", "al/unified-list,AL,ALL"})
  void everyServiceOfTheListIsWhole(String pack, String country, String currency) throws Exception {
    assertThat(cards(pack, country, currency).stream().flatMap(card -> missing(card).stream()))
        .isEmpty();
    assertThat(tree(pack).path("services").valueStream())
        .filteredOn(service -> !service.path("original").path("notes").isEmpty())
        .allMatch(service -> service.has("goodToKnow"));
  }

  @ParameterizedTest
  @CsvSource({"me-budva/services,ME,EUR", "al/unified-list,AL,ALL"})
  void documentsToBringHaveShortNamesWithTheSourceBehindThem(
      String pack, String country, String currency) throws Exception {
    for (var card : cards(pack, country, currency)) {
      var names =
          card.documents().stream().flatMap(document -> document.name().texts().values().stream());
      assertThat(names).allMatch(name -> name.length() <= 60, card.code().value());
      assertThat(card.documents().isEmpty() || card.source().original().isPresent()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"me-budva/services", "al/unified-list"})
  void everyRenderingIsOfASentenceOfTheSource(String pack) throws Exception {
    var source = new ArrayList<String>();
    tree(pack).path("services").forEach(service -> sentences(service.path("original"), source));
    for (var rendering : tree(pack).path("renderings")) {
      var of = rendering.path("of").asString("");
      assertThat(source).anyMatch(sentence -> sentence.contains(of));
    }
  }

  private static void sentences(JsonNode node, List<String> found) {
    if (node.isString()) {
      found.add(node.asString());
    }
    node.valueStream().forEach(part -> sentences(part, found));
  }

  /** Every text of a card that a reader of one of the languages would see in another. */
  private static List<String> missing(Card card) {
    var missing = new ArrayList<String>();
    missing(card.code().value(), CardEntry.of(card), missing);
    return missing;
  }

  private static void missing(String at, JsonNode node, List<String> missing) {
    var texts = new java.util.TreeMap<String, String>();
    node.propertyStream()
        .filter(part -> LANGUAGES.contains(part.getKey()))
        .forEach(part -> texts.put(part.getKey(), part.getValue().asString("")));
    if (!texts.isEmpty()) {
      for (var lang : Lang.values()) {
        var shown = new LocalText(texts).in(lang);
        if (!shown.lang().equals(lang.tag())) {
          missing.add(at + " has no " + lang.tag() + ": " + shown.text());
        }
      }
    }
    node.propertyStream()
        .forEach(part -> missing(at + "/" + part.getKey(), part.getValue(), missing));
    if (node.isArray()) {
      for (var row = 0; row < node.size(); row++) {
        missing(at + "/" + row, node.get(row), missing);
      }
    }
  }

  private List<Card> cards(String pack, String country, String currency) throws Exception {
    var file = ServiceFile.read(pack, text(pack).getBytes(StandardCharsets.UTF_8), "", json);
    var units = new ArrayList<Unit>();
    for (var entry : file.entries()) {
      var code = entry.path("unit").asString();
      if (units.stream().noneMatch(unit -> unit.code().equals(code))) {
        units.add(
            new Unit(
                new UnitId(new java.util.UUID(0, units.size() + 1)),
                Optional.empty(),
                code,
                Unit.Kind.DEPARTMENT,
                LocalText.of("en", code),
                Contact.notGiven()));
      }
    }
    var parts = new Parts(json, PackTexts.shipped());
    var reader =
        new EntryReader(
            file,
            new OwnUnits(units),
            parts.defaults(),
            parts.wording(file.lang()),
            parts.conventions(country, currency));
    return file.entries().stream()
        .map(reader::read)
        .map(entry -> entry.card().orElseThrow())
        .toList();
  }

  private JsonNode tree(String pack) throws Exception {
    return json.tree(text(pack));
  }

  private static String text(String pack) throws Exception {
    try (var in = WholeLanguagesTests.class.getResourceAsStream("/packs/" + pack + ".json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
