package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.CardFinding.Rule;
import org.sportel.catalogue.card.CardLint;
import org.sportel.catalogue.design.CardAction;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;
import tools.jackson.databind.node.ObjectNode;

/** What makes a text hard to read is told per language, and mended where a mend is certain. */
class PlainLanguageTests {
  private final Json json = new Json();
  private final Parts parts = new Parts(json, PackTexts.shipped());
  private final PlainLanguages plain = new PlainLanguages(parts);

  @Test
  void tellsChainsOfPassivesInEachLanguageAndNotOneAlone() {
    assertThat(rules("en", "The file is checked and the decision is issued by the head."))
        .contains(Rule.PASSIVE_CHAIN);
    assertThat(rules("en", "The office checks the file. The decision is issued in ten days."))
        .doesNotContain(Rule.PASSIVE_CHAIN);
    assertThat(rules("sq", "Kërkesa është dorëzuar dhe vendimi publikohet në zyrë."))
        .contains(Rule.PASSIVE_CHAIN);
    assertThat(rules("sq", "Duhet të sillni kartën. Zyra lëshon vendimin."))
        .doesNotContain(Rule.PASSIVE_CHAIN);
    assertThat(rules("sr-Cyrl", "Захтјев се подноси, плаћа се такса и доноси се рјешење."))
        .contains(Rule.PASSIVE_CHAIN);
    assertThat(rules("sr-Latn", "Javite se šalteru i obratite se službeniku, pa se odmorite."))
        .doesNotContain(Rule.PASSIVE_CHAIN);
  }

  @Test
  void asksForAbbreviationsThatNobodyExplained() {
    assertThat(rules("en", "Bring the form of the RAPP office.")).contains(Rule.ABBREVIATION);
    assertThat(rules("en", "Bring the form of the Registry of Parcels (RAPP) and your ID."))
        .doesNotContain(Rule.ABBREVIATION);
    assertThat(rules("en", "BRING THE FORM")).doesNotContain(Rule.ABBREVIATION);
    assertThat(rules("en", "Part IV of the act")).doesNotContain(Rule.ABBREVIATION);
    assertThat(rules("sr-Cyrl", "Упишите ЈМБГ.")).doesNotContain(Rule.ABBREVIATION);
  }

  @Test
  void mendsWithOneFieldWhatCanBeMendedForCertain() {
    var entry =
        (ObjectNode)
            json.tree(
                """
                {"complaint":{"en":"Write to RAPP."},"title":{"en":"T"},
                 "documents":[{"name":{"en":"Plan"},"form":"UNSTATED"}]}""");
    CardAction.apply("fill:ABBREVIATION:complaint:en:RAPP", "Registry of Parcels", entry);
    CardAction.apply("fill:UNTRANSLATED:documents.0:sq:sq", "Plani", entry);
    CardAction.apply("fill:UNTRANSLATED:title:xx:xx", "X", entry);
    CardAction.apply("fill:DOCUMENT_FORM:documents.0::", "COPY", entry);
    CardAction.apply("fill:DOCUMENT_FORM:documents.0::", "NOTHING", entry);
    assertThat(entry)
        .isEqualTo(
            json.tree(
                """
                {"complaint":{"en":"Write to RAPP (Registry of Parcels)."},"title":{"en":"T"},
                 "documents":[{"name":{"en":"Plan","sq":"Plani"},"form":"COPY"}]}"""));
  }

  @Test
  void asksForNothingThatAnotherServiceGives() {
    var issued = List.of(LocalText.of("sr-Latn", "Uvjerenje o prebivalištu"));
    var known = new CardLint.Known(List.of("en"), plain.all(), issued, List.of());
    assertThat(CardLint.of(card("en", "x", "Увјерење о пребивалишту!"), known))
        .extracting(CardFinding::rule)
        .contains(Rule.OWN_SERVICE);
    assertThat(CardLint.of(card("en", "x", "Uvjerenje"), known))
        .extracting(CardFinding::rule)
        .doesNotContain(Rule.OWN_SERVICE);
  }

  @Test
  void tellsWhatTheOfficeCanGetFromTheRegistersOfItsCountry() {
    var registers = OutsideRegisters.of("ME", parts, json);
    var known = new CardLint.Known(List.of("en"), plain.all(), List.of(), registers);
    assertThat(CardLint.of(card("en", "x", "ЛИСТ НЕПОКРЕТНОСТИ (Управа)"), known))
        .filteredOn(finding -> finding.rule() == Rule.OUTSIDE_REGISTER)
        .singleElement()
        .satisfies(finding -> assertThat(finding.words()).contains("Uprava za nekretnine"));
    assertThat(CardLint.of(card("en", "x", "Ugovor o zakupu"), known))
        .extracting(CardFinding::rule)
        .doesNotContain(Rule.OUTSIDE_REGISTER);
    var entry = (ObjectNode) json.tree("{\"documents\":[{\"form\":\"COPY\"}]}");
    CardAction.apply("mend:OUTSIDE_REGISTER:documents.0", "", entry);
    assertThat(entry).isEqualTo(json.tree("{\"documents\":[{\"form\":\"OFFICE\"}]}"));
    assertThat(OutsideRegisters.of("ZZ", parts, json)).isEmpty();
  }

  private List<Rule> rules(String lang, String text) {
    var known = new CardLint.Known(List.of(), plain.all(), List.of(), List.of());
    return CardLint.of(card(lang, text, "Plan"), known).stream().map(CardFinding::rule).toList();
  }

  private Card card(String lang, String text, String document) {
    var body =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"X-3","title":"T",
         "category":"tax","outcome":"certificate","unit":"mat","complaint":{"%s":"%s"},
         "documents":[{"form":"original","name":{"sr-Cyrl":"%s"}}]}]}"""
            .formatted(lang, text, document);
    var file = ServiceFile.read("s.json", body.getBytes(StandardCharsets.UTF_8), "en", json);
    return reader(file).read(file.entries().getFirst()).card().orElseThrow();
  }

  private EntryReader reader(ServiceFile file) {
    var unit =
        new Unit(
            new UnitId(new UUID(0, 1)),
            Optional.empty(),
            "mat",
            Unit.Kind.DEPARTMENT,
            LocalText.of("en", "Registry"),
            Contact.notGiven());
    return new EntryReader(
        file,
        new OwnUnits(List.of(unit)),
        parts.defaults(),
        parts.wording(file.lang()),
        parts.conventions("ME", "EUR"));
  }
}
