package org.sportel.workshop.readable;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.web.Texts;
import org.sportel.workshop.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts versions into words, in the reader's language and in a transaction. */
@Component
final class ReadableVersions {
  private final VersionHistory history;
  private final ServiceBundles bundles;
  private final Vocabularies vocabularies;
  private final Units units;
  private final CurrentTenant current;
  private final Clock clock;

  ReadableVersions(
      VersionHistory history,
      ServiceBundles bundles,
      Vocabularies vocabularies,
      Units units,
      CurrentTenant current,
      Clock clock) {
    this.history = history;
    this.bundles = bundles;
    this.vocabularies = vocabularies;
    this.units = units;
    this.current = current;
    this.clock = clock;
  }

  /**
   * The version with a number; empty when there is none.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal SERVICE_UNKNOWN
   */
  Optional<ReadablePage> of(ServiceCode code, int number) {
    return history
        .find(code, number)
        .map(
            version -> {
              var card = version.card().card();
              var parts = bundles.parts(version.card().version());
              var chapters =
                  new ArrayList<>(new CardChapters(card, units.byCode(card.unit())).all());
              chapters.addAll(new PartChapters(card, vocabularies.of(parts)).of(parts));
              return new ReadablePage(
                  Texts.lang(),
                  Texts.show(current.get().name()).text(),
                  code.value(),
                  Texts.show(version.card().title()),
                  number,
                  t("catalogue.card.version", number),
                  Texts.dateTime(clock.instant()),
                  chapters);
            });
  }
}
