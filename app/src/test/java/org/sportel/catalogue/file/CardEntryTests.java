package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFact;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.CardLint;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.reading.Renderings;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.network.Contact;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.packs.PackTexts;

/** Structured entries: fully read, written again without loss, and never silently dropped. */
class CardEntryTests {
  private static final String FULL =
      """
      {"format":"sportel-services/1","language":"en","services":[{
        "code":"X-1","title":{"en":"Dog licence","sq":"Leje për qen"},
        "description":"Permission to keep a dog.","category":"utilities","outcome":"permit",
        "unit":"mat","institution":"Veterinary Office","channels":["counter","online"],
        "audience":"citizen, business","requirements":"You live here.","validity":"One year",
        "vulnerableGroups":"We come to your home.","goodToKnow":"Bring the dog.\\nA lead is enough.","complaint":"To the mayor.",
        "citizenCost":{"minutes":30,"copies":1,"trips":1},
        "contact":{"office":"Desk 3","place":"Main Street 1","phone":"+382 33 1","web":"https://x.me"},
        "legalBasis":[{"act":"Animals Act 3/20","article":"Art. 5","url":"https://law.me/3-20"}],
        "documents":[
          {"form":"verified-copy","name":"Proof","issuer":"Vet","validity":"6 months","oneOf":"A"},
          {"form":"original","name":"Passport of the dog","oneOf":"A"},
          {"form":"office","name":"Proof of residence","ownRegister":true}],
        "fees":[{"amount":"5,50","name":"Administrative fee","accounts":"510-1-1"},
                {"kind":"rate","amount":2,"per":"month","name":"Tax","currency":"EUR"}],
        "exemptions":[{"who":"Blind people","legalBasis":{"act":"Fees Act","article":"Art. 2"}}],
        "express":{"amount":24,"unit":"hour","fee":{"amount":20,"name":"Express fee"}},
        "deadlines":[
          {"purpose":"decision","amount":15,"unit":"working-day","start":"completeness",
           "first":"same-day","rolling":"none","stops":["correction","opinion"],
           "extension":{"amount":30,"unit":"working-day","reason":"Difficult cases"},
           "atExpiry":"granted","legalBasis":{"act":"Procedure Act","article":"Art. 9"}},
          {"purpose":"appeal","amount":8,"unit":"calendar-day","start":"delivery"}],
        "appeal":{"body":"Ministry"}}]}
      """;

  private final Json json = new Json();
  private final Parts parts = new Parts(json, PackTexts.shipped());

  @Test
  void readsEveryStructuredField() {
    var entry = read(FULL);
    assertThat(entry.findings()).isEmpty();
    var card = entry.card().orElseThrow();
    assertThat(CardFact.open(card, Contact.notGiven())).isEmpty();
    assertThat(card.source().unconfirmed()).isEmpty();
    var decision = card.deadline(Purpose.DECISION).orElseThrow();
    assertThat(decision.unit()).isEqualTo(DeadlineRule.Unit.WORKING_DAY);
    assertThat(decision.start()).isEqualTo(DeadlineRule.Start.COMPLETENESS);
    assertThat(decision.first()).isEqualTo(DeadlineRule.First.SAME_DAY);
    assertThat(decision.stops())
        .containsExactlyInAnyOrder(ServiceDeadline.Stop.CORRECTION, ServiceDeadline.Stop.OPINION);
    assertThat(decision.rule().legalBasis()).contains(LocalText.of("en", "Procedure Act, Art. 9"));
    assertThat(card.charges().fees())
        .extracting(Fee::kind)
        .containsExactly(Fee.Kind.FIXED, Fee.Kind.RATE);
    assertThat(card.charges().express()).isPresent();
  }

  @Test
  void readsAgainWhatItWrote() {
    var card = read(FULL).card().orElseThrow();
    assertThat(again(card)).isEqualTo(card);
  }

  @Test
  void readsEveryCardOfThePacksAgain() {
    for (var pack : List.of("me-budva/services", "al/unified-list")) {
      var at = pack.indexOf('/');
      var file =
          ServiceFile.read(
              pack,
              parts
                  .pack(pack.substring(0, at), pack.substring(at + 1))
                  .orElseThrow()
                  .getBytes(StandardCharsets.UTF_8),
              "en",
              json);
      var reader = reader(file, Optional.of("mat"));
      for (var node : file.entries()) {
        ((tools.jackson.databind.node.ObjectNode) node).put("unit", "mat");
        var card = reader.read(node).card().orElseThrow();
        var written = again(card);
        assertThat(CardEntry.of(written)).as(card.code().value()).isEqualTo(CardEntry.of(card));
        assertThat(written.deadlines()).isEqualTo(card.deadlines());
      }
    }
  }

  @Test
  void reportsUnknownFieldsAndImpossibleValuesAndTakesNothingFromThem() {
    var entry =
        read(
            FULL.replace("\"validity\":\"One year\"", "\"colour\":\"red\"")
                .replace(
                    "\"amount\":15,\"unit\":\"working-day\"",
                    "\"amount\":15,\"unit\":\"fortnight\"")
                .replace("https://law.me/3-20", "javascript:alert(1)"));
    assertThat(entry.findings())
        .extracting(TextFinding::field)
        .contains("colour", "deadlines.1.unit", "legalBasis.1.url");
    var card = entry.card().orElseThrow();
    assertThat(card.deadline(Purpose.DECISION)).isEmpty();
    assertThat(card.legalBasis().getFirst().url()).isEmpty();
  }

  @Test
  void neverReadsARateAsASum() {
    var entry =
        read(
            """
            {"format":"sportel-services/1","language":"sq","services":[{"code":"X-2","title":"T",
             "category":"tax","outcome":"certificate","unit":"mat",
             "original":{"fees":["100 lekë/ton në vit","40 000 lekë (licenca, 5 vjet)"]}}]}
            """);
    var fees = entry.card().orElseThrow().charges().fees();
    assertThat(fees).extracting(Fee::kind).containsExactly(Fee.Kind.RATE, Fee.Kind.FIXED);
    assertThat(fees.getFirst().per()).contains(LocalText.of("sq", "ton në vit"));
    assertThat(fees.get(1).amount().orElseThrow()).isEqualByComparingTo("40000");
  }

  private static CardLint.Known known(String... languages) {
    return new CardLint.Known(List.of(languages), Map.of(), List.of(), List.of());
  }

  @Test
  void looksOverACardBeforeItIsPublished() {
    var card =
        read("""
                {"format":"sportel-services/1","language":"en","services":[{"code":"X-3","title":"T",
                 "category":"tax","outcome":"certificate","unit":"mat",
                 "documents":[{"form":"original","name":"Own","ownRegister":true}],
                 "fees":[{"kind":"fixed","amount":1,"name":"1 €/m2"}],
                 "complaint":"%s."}]}
                """
                .formatted("word ".repeat(30).strip()))
            .card()
            .orElseThrow();
    assertThat(CardLint.of(card, known("en", "sq")))
        .extracting(CardFinding::rule)
        .contains(
            CardFinding.Rule.NO_DEADLINE,
            CardFinding.Rule.NO_LEGAL_BASIS,
            CardFinding.Rule.NO_CHANNEL,
            CardFinding.Rule.ONCE_ONLY,
            CardFinding.Rule.RATE_AS_SUM,
            CardFinding.Rule.UNTRANSLATED,
            CardFinding.Rule.LONG_SENTENCE);
    var clean = CardLint.of(read(FULL).card().orElseThrow(), known("en"));
    assertThat(clean).noneMatch(finding -> finding.rule().serious());
  }

  @Test
  void saysWhichTimesNobodyActsUpon() {
    var card =
        read("""
                {"format":"sportel-services/1","language":"en","services":[{"code":"X-4","title":"T",
                 "category":"tax","outcome":"certificate","unit":"mat",
                 "express":{"amount":3,"unit":"working-day"},
                 "deadlines":[
                  {"purpose":"first-answer","amount":3,"unit":"working-day","start":"payment"},
                  {"purpose":"opinion","amount":9,"unit":"calendar-day","start":"request",
                   "extension":{"amount":12,"unit":"calendar-day"}},
                  {"purpose":"correction","amount":8,"unit":"calendar-day","start":"other"}]}]}
                """)
            .card()
            .orElseThrow();
    assertThat(CardLint.of(card, known("en")))
        .filteredOn(finding -> finding.rule() != CardFinding.Rule.DEADLINE_WITHOUT_ARTICLE)
        .extracting(finding -> finding.rule() + " " + finding.words())
        .contains("TIME_WITHOUT_DATE FIRST_ANSWER", "TIME_PART_UNUSED OPINION")
        .contains("EXPRESS_BY_HAND ")
        .doesNotContain("TIME_WITHOUT_DATE OPINION", "TIME_WITHOUT_DATE CORRECTION");
  }

  private Card again(Card card) {
    var entry = CardEntry.of(card);
    var file =
        new ServiceFile(
            "again",
            card.source().lang(),
            "",
            false,
            json.tree("{}"),
            Renderings.none(),
            List.of(entry));
    return reader(file, Optional.of("mat")).read(entry).card().orElseThrow();
  }

  private EntryReader.Entry read(String text) {
    var file = ServiceFile.read("x", text.getBytes(StandardCharsets.UTF_8), "en", json);
    return reader(file, Optional.empty()).read(file.entries().getFirst());
  }

  private EntryReader reader(ServiceFile file, Optional<String> unit) {
    var registry =
        new Unit(
            new UnitId(new java.util.UUID(0, 1)),
            Optional.empty(),
            unit.orElse("mat"),
            Unit.Kind.DEPARTMENT,
            LocalText.of("en", "Registry"),
            Contact.notGiven());
    return new EntryReader(
        file,
        new OwnUnits(List.of(registry)),
        parts.defaults(),
        parts.wording(file.lang()),
        parts.conventions("ME", "EUR"));
  }
}
