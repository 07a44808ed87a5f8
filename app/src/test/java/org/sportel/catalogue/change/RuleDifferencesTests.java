package org.sportel.catalogue.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A changed decision is told rule by rule, in words an analyst reads. */
class RuleDifferencesTests {
  private static final Path TABLE = Path.of("../packs/decisions/support-eligibility.dmn");
  private String table = "";

  @BeforeEach
  void aTable() throws IOException {
    table = Files.readString(TABLE);
  }

  @Test
  void tellsTheRuleThatSaysSomethingElse() {
    var changed = table.replace("&lt; 60", "&lt; 80");
    assertThat(RuleDifferences.between(table, changed))
        .singleElement()
        .isEqualTo(
            new Difference(
                ChangeArea.DECISIONS,
                "rules",
                Difference.Deed.CHANGED,
                new Said.Value("Right to support"),
                new Said.Value(
                    "Monthly income of a person < 60 → What it says = \"to be examined\""),
                new Said.Value(
                    "Monthly income of a person < 80 → What it says = \"to be examined\"")));
  }

  @Test
  void tellsNewAndMissingRulesAndAnotherPolicy() {
    var start = table.indexOf("<rule id=\"middle\">");
    var end = table.indexOf("</rule>", start) + "</rule>".length();
    var less = table.substring(0, start) + table.substring(end);
    assertThat(RuleDifferences.between(table, less))
        .singleElement()
        .extracting(Difference::deed)
        .isEqualTo(Difference.Deed.REMOVED);
    assertThat(RuleDifferences.between(less, table.replace("FIRST", "UNIQUE")))
        .extracting(Difference::field, Difference::deed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("policy", Difference.Deed.CHANGED),
            org.assertj.core.groups.Tuple.tuple("rules", Difference.Deed.ADDED));
  }

  @Test
  void tellsThatOnlyTheOrderChanged() {
    var from = table.indexOf("<rule id=\"none\">");
    var to = table.indexOf("<rule id=\"low\">");
    var next = table.indexOf("<rule id=\"middle\">");
    var moved =
        table.substring(0, from)
            + table.substring(to, next)
            + table.substring(from, to)
            + table.substring(next);
    assertThat(RuleDifferences.between(table, moved))
        .extracting(Difference::field)
        .containsExactly("ruleOrder");
  }

  @Test
  void saysNothingOfAnotherLayoutOrOfWhatCannotBeRead() {
    assertThat(RuleDifferences.between(table, table.replace("  <rule", "\n<rule"))).isEmpty();
    assertThat(RuleDifferences.between(table, "<!DOCTYPE a><a/>")).isEmpty();
    assertThat(RuleDifferences.between("", table)).isEmpty();
  }
}
