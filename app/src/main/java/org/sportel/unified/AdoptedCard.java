package org.sportel.unified;

import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.network.Units;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes the municipality's card of an edition: the unified one with its own unit and fields. */
@Component
final class AdoptedCard {
  private final Services services;
  private final Units units;
  private final EntryReaders readers;
  private final UnifiedRules rules;

  AdoptedCard(Services services, Units units, EntryReaders readers, UnifiedRules rules) {
    this.services = services;
    this.units = units;
    this.readers = readers;
    this.rules = rules;
  }

  /**
   * The card.
   *
   * @throws UnifiedRefusal NOT_ALLOWED_TO_DEVIATE, UNIT_UNKNOWN
   */
  Card of(Edition edition, AdoptEdition.Choice choice) {
    for (var field : choice.kept()) {
      if (!rules.deviations().contains(field)) {
        throw new UnifiedRefusal(UnifiedRefusal.Reason.NOT_ALLOWED_TO_DEVIATE, field);
      }
    }
    var entry = CardEntry.of(edition.card());
    var mine = services.find(edition.code()).map(card -> CardEntry.of(card.card()));
    if (mine.isPresent()) {
      rules.local().forEach(field -> keep(field, mine.get(), entry));
      choice.kept().forEach(field -> keep(field, mine.get(), entry));
    } else if (units.byCode(choice.unit()).isEmpty()) {
      throw new UnifiedRefusal(UnifiedRefusal.Reason.UNIT_UNKNOWN);
    } else {
      entry.put("unit", choice.unit());
      entry.putObject("contact");
    }
    var read = readers.of(edition.card().source().lang()).read(entry);
    return sourced(
        read.card()
            .orElseThrow(() -> new IllegalStateException("Unified card: " + read.problems())),
        edition.card());
  }

  private static void keep(String field, ObjectNode mine, ObjectNode entry) {
    if (mine.has(field)) {
      entry.set(field, mine.path(field));
    } else {
      entry.remove(field);
    }
  }

  /** The source stays that of the unified card. */
  private static Card sourced(Card card, Card unified) {
    return new Card(
        card.code(),
        card.naming(),
        card.topic(),
        card.conditions(),
        card.competence(),
        card.documents(),
        card.charges(),
        card.deadlines(),
        card.product(),
        card.remedy(),
        card.legalBasis(),
        unified.source());
  }
}
