package org.sportel.catalogue;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.card.Card;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Makes a bundle the version that is served from now on. */
@Component
public final class PublishVersion {
  private final PublishedVersions shelf;
  private final PublishingGate gate;
  private final Units units;
  private final Authority authority;
  private final Journal journal;
  private final VersionStamp stamp;

  PublishVersion(
      PublishedVersions shelf,
      PublishingGate gate,
      Units units,
      Authority authority,
      Journal journal,
      VersionStamp stamp) {
    this.shelf = shelf;
    this.gate = gate;
    this.units = units;
    this.authority = authority;
    this.journal = journal;
    this.stamp = stamp;
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
   * What came of it and what somebody should look at.
   *
   * @param warnings empty where the very same content was published already
   */
  public record Publication(Done done, List<BundleFinding> warnings) {
    /** Copies the warnings. */
    public Publication {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Checks a bundle and publishes it inside the caller's transaction; the same content again
   * changes nothing.
   *
   * @throws org.sportel.catalogue.bundle.BundleRefused with every finding when one of them refuses;
   *     nothing was written then
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public Publication publish(Card card, List<Part> parts) {
    authority.require(Power.DESIGN_SERVICES);
    var digest = stamp.digest(card, parts);
    var before = shelf.published(card.code());
    if (before.filter(stored -> stored.digest().equals(digest)).isPresent()) {
      return new Publication(Done.UNCHANGED, List.of());
    }
    var passed = gate.pass(card, parts, Optional.of(units.tree()));
    var service = before.map(Versions.Stored::service).orElseGet(stamp::id);
    var number = before.map(stored -> stored.card().number() + 1).orElse(1);
    var id = new VersionId(stamp.id());
    shelf.put(new Versions.NewVersion(id, service, number, card, digest), parts, stamp.now());
    journal.record(new CatalogueEvent.Published(service, id.value(), card.code().value(), number));
    return new Publication(before.isPresent() ? Done.CHANGED : Done.ADDED, passed.findings());
  }
}
