package org.sportel.catalogue;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.card.Card;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Makes a bundle the version that is served from now on. */
@Component
public final class PublishVersion {
  private final VersionMoves moves;
  private final PublishingGate gate;
  private final Units units;
  private final Authority authority;
  private final VersionStamp stamp;

  PublishVersion(
      VersionMoves moves,
      PublishingGate gate,
      Units units,
      Authority authority,
      VersionStamp stamp) {
    this.moves = moves;
    this.gate = gate;
    this.units = units;
    this.authority = authority;
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
    if (inForce(card, digest)) {
      return new Publication(Done.UNCHANGED, List.of());
    }
    var passed = gate.pass(card, parts, Optional.of(units.tree()));
    var service = moves.hold(card.code());
    if (inForce(card, digest)) {
      return new Publication(Done.UNCHANGED, List.of());
    }
    moves.publish(
        new Versions.NewVersion(
            new VersionId(stamp.id()), service.id(), moves.nextNumber(service.id()), card, digest),
        parts,
        service.offered());
    return new Publication(service.known() ? Done.CHANGED : Done.ADDED, passed.findings());
  }

  /**
   * Lets nobody publish alone where a second person must approve.
   *
   * @throws CatalogueRefusal TWO_PERSONS
   */
  void requireRuleOfOne() {
    if (moves.twoPersons()) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.TWO_PERSONS);
    }
  }

  private boolean inForce(Card card, String digest) {
    return moves.inForce(card.code()).filter(stored -> stored.digest().equals(digest)).isPresent();
  }
}
