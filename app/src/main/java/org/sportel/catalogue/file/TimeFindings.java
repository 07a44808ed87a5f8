package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.CardLint;
import org.sportel.catalogue.card.ServiceDeadline.Purpose;
import org.sportel.catalogue.reading.TextFinding;
import org.sportel.catalogue.reading.TextFinding.Reason;
import tools.jackson.databind.JsonNode;

/**
 * Looks over the times that an entry of a file states as rules, as the editor of a card does: what
 * the program cannot act upon is reported at its field. Times read from free text have findings of
 * their own.
 */
public final class TimeFindings {
  private final JsonNode entry;
  private final Card card;
  private final List<TextFinding> findings = new ArrayList<>();

  private TimeFindings(JsonNode entry, Card card) {
    this.entry = entry;
    this.card = card;
  }

  /** Everything worth a look, in the order of the entry. */
  public static List<TextFinding> of(JsonNode entry, Card card) {
    var found = new TimeFindings(entry, card);
    found.rows();
    if (found.stated("deadlines") && card.deadline(Purpose.DECISION).isEmpty()) {
      found.findings.add(new TextFinding("deadlines", Reason.DEADLINE_NOT_STATED, ""));
    }
    if (found.stated("express")) {
      CardLint.faster(card).forEach(one -> found.add("express", one));
    }
    return found.findings;
  }

  private boolean stated(String field) {
    return !entry.path(field).isEmpty();
  }

  private void rows() {
    Set<Purpose> seen = new HashSet<>();
    var number = 0;
    for (var row : entry.path("deadlines")) {
      if (row.isObject()) {
        number++;
        row(row, "deadlines." + number, seen);
      }
    }
  }

  private void row(JsonNode row, String at, Set<Purpose> seen) {
    var word = row.path("purpose").asString("").strip();
    var wanted = word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    card.deadlines().stream()
        .filter(time -> time.purpose().name().equals(wanted))
        .findFirst()
        .ifPresent(
            time -> {
              if (seen.add(time.purpose())) {
                CardLint.of(time).forEach(one -> add(at, one));
              } else {
                findings.add(new TextFinding(at + ".purpose", Reason.DEADLINE_TWICE, word));
              }
            });
  }

  private void add(String at, CardFinding finding) {
    switch (finding.rule()) {
      case TIME_WITHOUT_DATE -> add(at + ".start", Reason.TIME_WITHOUT_DATE, finding);
      case TIME_PART_UNUSED -> add(at + ".extension", Reason.TIME_PART_UNUSED, finding);
      case EXPIRY_UNUSED -> add(at + ".atExpiry", Reason.EXPIRY_UNUSED, finding);
      case DEADLINE_WITHOUT_ARTICLE ->
          add(at + ".legalBasis", Reason.DEADLINE_WITHOUT_ARTICLE, finding);
      case EXPRESS_BY_HAND -> add(at, Reason.EXPRESS_BY_HAND, finding);
      case NO_DEADLINE,
          NO_LEGAL_BASIS,
          UNCONFIRMED,
          RATE_AS_SUM,
          ONCE_ONLY,
          OWN_SERVICE,
          OUTSIDE_REGISTER,
          DOCUMENT_FORM,
          NO_CHANNEL,
          UNTRANSLATED,
          TITLE_LONG,
          LONG_SENTENCE,
          ABBREVIATION,
          PASSIVE_CHAIN ->
          throw new IllegalStateException("No finding of a time: " + finding.rule());
    }
  }

  private void add(String at, Reason reason, CardFinding finding) {
    findings.add(new TextFinding(at, reason, finding.words()));
  }
}
