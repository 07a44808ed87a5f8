package org.sportel.unified;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.sportel.SportelTest;
import org.sportel.catalogue.bundle.BundleReader;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.change.ServiceDifferences;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.identity.Desks;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** Alarms on pairs of versions whose effect is known. */
@SportelTest
@Import(Desks.class)
class AlarmTests {
  private static final int PAIRS = 200;
  private static final String CARD =
      """
      {"code":"AL-1","title":{"en":"Building permit"},"category":"land","outcome":"permit",
       "unit":"registry","channels":["counter"],"audience":["citizen"],"tags":["permit"],
       "contact":{"phone":"+382 33 1"},
       "documents":[
        {"form":"COPY","name":{"en":"Proof of ownership of land"}},
        {"form":"ORIGINAL","name":{"en":"Drawing signed by an engineer"}},
        {"form":"COPY","name":{"en":"Consent of neighbours"}}],
       "fees":[{"kind":"FIXED","amount":"5","currency":"EUR","name":{"en":"Administrative fee"}}],
       "deadlines":[{"purpose":"DECISION","amount":10,"unit":"WORKING_DAY","start":"REGISTRATION",
         "legalBasis":{"act":{"en":"Law on building"},"article":"5"}}],
       "legalBasis":[{"act":{"en":"Law on building"}}],"procedure":"permit","form":"land",
       "template":"decision"}""";
  private static final String FORM =
      """
      {"type":"default","id":"land","components":[
       {"type":"textfield","id":"q1","key":"plot","label":"Plot","validate":{"maxLength":40}},
       {"type":"textfield","id":"q2","key":"area","label":"Area"},
       {"type":"textfield","id":"q3","key":"why","label":"Why"}]}""";

  @Autowired Desks desks;
  @Autowired Transactions transactions;
  @Autowired EntryReaders readers;
  @Autowired DefinitionParts parts;
  @Autowired ServiceDifferences differences;
  @Autowired UnifiedRules rules;
  @Autowired Json json;

  private MadeChanges.Parts service() {
    return new MadeChanges.Parts((ObjectNode) json.tree(CARD), (ObjectNode) json.tree(FORM));
  }

  private ServiceBundle read(MadeChanges.Parts changed) {
    var read = readers.of("en").read(changed.card);
    var card = read.card().orElseThrow(() -> new AssertionError(read.problems()));
    var all = new ArrayList<Part>();
    all.add(new Part(PartKind.FORM, "land", json.write(changed.form)));
    all.add(new Part(PartKind.PROCEDURE, "permit", changed.model()));
    parts.of(card).stream().filter(part -> part.kind() == PartKind.TEMPLATE).forEach(all::add);
    var bundle = BundleReader.read(card, all, json);
    return bundle.bundle().orElseThrow(() -> new AssertionError(bundle.findings()));
  }

  @Test
  void ringsForEveryChangeThatMattersAndHardlyForAnyOther() {
    var pool = MadeChanges.all();
    var tally = new HashMap<String, Integer>();
    var wrong = new ArrayList<String>();
    for (int seed = 0; seed < PAIRS; seed++) {
      var random = new Random(seed);
      var made = new ArrayList<MadeChanges.Made>();
      made.add(pool.get(seed % pool.size()));
      // Every third pair carries a second change.
      if (seed % 3 == 0) {
        made.add(pool.get(random.nextInt(pool.size())));
      }
      Set<String> kept = seed % 5 == 0 ? Set.of("fees", "channels") : Set.of();
      var expected = made.stream().anyMatch(one -> one.effect() && !kept.contains(one.field()));
      var rang = rings(made, kept, random);
      tally.merge(expected + " " + rang, 1, Integer::sum);
      if (expected != rang) {
        wrong.add(made.stream().map(MadeChanges.Made::name).toList() + " rang " + rang);
      }
    }
    var right = tally.getOrDefault("true true", 0);
    var missed = tally.getOrDefault("true false", 0);
    var tooMany = tally.getOrDefault("false true", 0);
    LoggerFactory.getLogger(AlarmTests.class)
        .info(
            "{} pairs: {} right alarms, {} missed, {} too many {}",
            PAIRS,
            right,
            missed,
            tooMany,
            wrong);
    assertThat(missed).as(wrong.toString()).isZero();
    assertThat((double) right / (right + tooMany))
        .as(wrong.toString())
        .isGreaterThanOrEqualTo(0.95);
    assertThat(right).isGreaterThan(60);
    assertThat(tally.getOrDefault("false false", 0)).isGreaterThan(40);
  }

  private boolean rings(List<MadeChanges.Made> made, Set<String> kept, Random random) {
    var desk = desks.of("alarms");
    return transactions.read(
        desk.scope(),
        () -> {
          var changed = service();
          made.stream().distinct().forEach(one -> one.change().apply(changed, random));
          return rules.alarming(differences.between(read(service()), read(changed)), kept);
        });
  }

  @Test
  void everyFieldInWhichMunicipalitiesMayDifferIsAField() {
    var card = json.tree(CARD);
    assertThat(rules.deviations()).contains("fees", "channels").doesNotContain("documents");
    assertThat(rules.local()).allSatisfy(field -> assertThat(card.has(field)).as(field).isTrue());
  }
}
