package org.sportel.catalogue.design;

import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.design.BeginServices.From;
import org.sportel.catalogue.design.BeginServices.Wanted;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.network.Tenants;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the first draft of a service: its card, and the parts of what it is begun from. */
@Component
final class FirstDraft {
  private final Beginnings beginnings;
  private final CopiedParts parts;
  private final EntryReaders readers;
  private final Units units;
  private final Tenants tenants;
  private final Transactions transactions;

  FirstDraft(
      Beginnings beginnings,
      CopiedParts parts,
      EntryReaders readers,
      Units units,
      Tenants tenants,
      Transactions transactions) {
    this.beginnings = beginnings;
    this.parts = parts;
    this.readers = readers;
    this.units = units;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /**
   * The draft of the card.
   *
   * @throws CatalogueRefusal UNIT_UNKNOWN, KIND_MISSING, SERVICE_UNKNOWN
   */
  CardDraft of(Wanted wanted, From from) {
    if (units.byCode(wanted.unit()).isEmpty()) {
      throw new CatalogueRefusal(Reason.UNIT_UNKNOWN);
    }
    var start = beginnings.start(from).map(UnifiedStarts.Start::card);
    var lang =
        start
            .map(card -> card.source().lang())
            .orElseGet(() -> tenants.get(transactions.tenant()).lang().tag());
    var entry = start.map(FirstDraft::taken).orElseGet(JsonNodeFactory.instance::objectNode);
    write(wanted, from, entry);
    return new CardDraft(
        wanted.code(),
        0,
        new CardDraft.Behind.Nothing(lang),
        start.isPresent() ? entry : whole(entry, lang),
        Optional.empty());
  }

  /** Copies what the service it is begun from has of its own. */
  void copyParts(ServiceCode code, From from) {
    beginnings.start(from).ifPresent(start -> parts.copy(code, start));
  }

  private static ObjectNode taken(Card card) {
    return CardEntry.draft(card);
  }

  private static void write(Wanted wanted, From from, ObjectNode entry) {
    entry.put("code", wanted.code().value());
    wanted
        .title()
        .ifPresent(
            title -> {
              var texts = entry.putObject("title");
              title.texts().forEach(texts::put);
            });
    wanted.category().ifPresent(category -> entry.put("category", category.code()));
    wanted
        .kind()
        .ifPresent(kind -> entry.put("outcome", kind.name().toLowerCase(java.util.Locale.ROOT)));
    if (from instanceof From.Nothing && (wanted.category().isEmpty() || wanted.kind().isEmpty())) {
      throw new CatalogueRefusal(Reason.KIND_MISSING);
    }
    if (!entry.path("unit").asString("").equals(wanted.unit())) {
      entry.put("unit", wanted.unit());
      entry.putObject("contact");
    }
  }

  /** With the form, procedure and texts that services of its kind begin with. */
  private ObjectNode whole(ObjectNode entry, String lang) {
    return CardEntry.of(readers.of(lang).read(entry).card().orElseThrow());
  }
}
