package org.sportel.catalogue.design;

import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.file.EntryReaders;
import org.sportel.network.Units;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A card for a begun service whose draft cannot be read as one at the moment, such as after its
 * title was emptied: so that its parts can be shown and worked on. It is never published.
 */
@Component
final class GapFilling {
  private final EntryReaders readers;
  private final Units units;

  GapFilling(EntryReaders readers, Units units) {
    this.readers = readers;
    this.units = units;
  }

  Card fill(CardDraft draft) {
    var lang = draft.behind() instanceof CardDraft.Behind.Nothing(var own) ? own : "en";
    var entry = JsonNodeFactory.instance.objectNode();
    entry.put("code", draft.code().value());
    entry.putObject("title").put(lang, draft.code().value());
    entry.put("category", Category.OTHER.code());
    var kind = OutcomeKind.find(draft.entry().path("outcome").asString(""));
    entry.put("outcome", kind.orElse(OutcomeKind.CERTIFICATE).name());
    entry.put("unit", units.tree().all().getFirst().code());
    for (var part : new String[] {"form", "procedure", "template"}) {
      entry.put(part, draft.entry().path(part).asString(""));
    }
    return readers.of(lang).read(entry).card().orElseThrow();
  }
}
