package org.sportel.catalogue;

import java.time.Clock;
import org.sportel.catalogue.card.Card;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Makes a card and its definition the version that is served from now on. */
@Component
public final class PublishVersion {
  private final PublishedVersions shelf;
  private final Authority authority;
  private final Journal journal;
  private final Json json;
  private final Ids ids;
  private final Clock clock;

  PublishVersion(
      PublishedVersions shelf,
      Authority authority,
      Journal journal,
      Json json,
      Ids ids,
      Clock clock) {
    this.shelf = shelf;
    this.authority = authority;
    this.journal = journal;
    this.json = json;
    this.ids = ids;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Done {
    /** A service that was not there before. */
    ADDED,
    /** A new version; running cases keep theirs. */
    CHANGED,
    /** The very same content is published already. */
    UNCHANGED
  }

  /**
   * Publishes inside the caller's transaction; the same content again changes nothing.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public Done publish(Card card, Definition definition) {
    authority.require(Power.DESIGN_SERVICES);
    var template = json.write(definition.template());
    var digests = Digests.of(json.write(card), definition.form(), definition.model(), template);
    var before = shelf.published(card.code());
    if (before.filter(stored -> stored.digest().equals(digests.whole())).isPresent()) {
      return Done.UNCHANGED;
    }
    var service = before.map(Versions.Stored::service).orElseGet(ids::next);
    var number = before.map(stored -> stored.card().number() + 1).orElse(1);
    var id = new VersionId(ids.next());
    shelf.put(
        new Versions.NewVersion(id, service, number, card, digests),
        definition.form(),
        definition.model(),
        template,
        clock.instant());
    journal.record(new CatalogueEvent.Published(service, id.value(), card.code().value(), number));
    return before.isPresent() ? Done.CHANGED : Done.ADDED;
  }
}
