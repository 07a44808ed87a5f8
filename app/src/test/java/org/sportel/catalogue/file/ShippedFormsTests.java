package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.forms.Form;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;

/** Every service of the packs has a form that the program can ask. */
class ShippedFormsTests {
  private final Json json = new Json();
  private final Parts parts = new Parts(json, PackTexts.shipped());
  private final DefinitionParts definitions = new DefinitionParts(parts, json);

  @ParameterizedTest
  @CsvSource({"me-budva, services, 89", "al, unified-list, 83"})
  void isAccepted(String pack, String name, int services) {
    var cards = cards(pack, name);
    assertThat(cards).hasSize(services);
    for (var card : cards) {
      assertThat(definitions.missing(card.product())).as(card.code().value()).isEmpty();
      var form = Form.read(definitions.of(card).getFirst().body());
      assertThat(form.id()).isEqualTo(card.product().form());
    }
  }

  @Test
  void saysEveryWordInThreeLanguages() {
    var untranslated = new TreeSet<String>();
    for (var card : cards("al", "unified-list")) {
      var form = parts.form(card.product().form()).map(json::tree).orElseThrow();
      for (var component : form.path("components")) {
        collect(component, card.product().form(), untranslated);
      }
    }
    assertThat(untranslated).isEmpty();
  }

  @Test
  void leavesNothingInventedInIllustrativeServices() {
    var illustrative =
        cards("al", "unified-list").stream().filter(card -> card.source().illustrative()).toList();
    assertThat(illustrative).hasSize(60);
    assertThat(illustrative)
        .allSatisfy(
            card -> {
              assertThat(card.charges().fees()).isEmpty();
              assertThat(card.legalBasis()).isEmpty();
              assertThat(card.documents()).isEmpty();
              assertThat(card.deadlines()).isEmpty();
              assertThat(CardFact.open(card, Contact.notGiven()))
                  .contains(
                      CardFact.FEES, CardFact.DEADLINE, CardFact.LEGAL_BASIS, CardFact.DOCUMENTS);
              assertThat(card.naming().title().texts()).containsOnlyKeys("sq", "en", "sr-Latn");
              assertThat(card.naming().description()).isPresent();
            });
  }

  private static void collect(
      tools.jackson.databind.JsonNode component, String form, Set<String> untranslated) {
    var properties = component.path("properties");
    if (!component.path("label").asString("").isEmpty()
        && !(properties.has("label.sq") && properties.has("label.sr-Latn"))) {
      untranslated.add(form + " " + component.path("id").asString(""));
    }
    for (var child : component.path("components")) {
      collect(child, form, untranslated);
    }
  }

  private List<Card> cards(String pack, String name) {
    var file =
        ServiceFile.read(
            name,
            parts.pack(pack, name).orElseThrow().getBytes(StandardCharsets.UTF_8),
            "en",
            json);
    var reader =
        new EntryReader(
            file,
            units(pack),
            definitions.defaults(),
            parts.wording(file.lang()),
            parts.conventions(pack.substring(0, 2), "EUR"));
    return file.entries().stream().map(reader::read).map(e -> e.card().orElseThrow()).toList();
  }

  private OwnUnits units(String pack) {
    var file = json.tree(parts.pack(pack, "units").orElseThrow());
    return new OwnUnits(
        file.path("units")
            .valueStream()
            .map(
                unit ->
                    new Unit(
                        new UnitId(java.util.UUID.randomUUID()),
                        java.util.Optional.empty(),
                        unit.path("code").asString(""),
                        Unit.Kind.DEPARTMENT,
                        json.read(unit.path("name"), LocalText.class),
                        Contact.notGiven()))
            .toList());
  }
}
