package org.sportel.catalogue;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PublishingGate;
import org.sportel.catalogue.card.Card;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Puts a finished bundle in test: it can be tried and proposed, and nobody outside sees it. */
@Component
public final class TestVersion {
  private final VersionMoves moves;
  private final PublishingGate gate;
  private final Units units;
  private final Authority authority;
  private final VersionStamp stamp;

  TestVersion(
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

  /**
   * Checks a bundle and keeps it as a version in test, inside the caller's transaction; an earlier
   * one of the service that was in test or proposed is withdrawn. Answers its number.
   *
   * @throws CatalogueRefusal NOTHING_CHANGED, REASON_MISSING
   * @throws org.sportel.catalogue.bundle.BundleRefused with every finding when one of them refuses
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public int test(Card card, List<Part> parts, String typed) {
    authority.require(Power.DESIGN_SERVICES);
    var reason = ChangeReason.of(typed);
    gate.pass(card, parts, Optional.of(units.tree()));
    var service = moves.hold(card.code());
    var digest = stamp.digest(card, parts);
    if (moves.inForce(service.id()).filter(now -> now.digest().equals(digest)).isPresent()) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.NOTHING_CHANGED);
    }
    var version =
        new Versions.NewVersion(
            new VersionId(stamp.id()), service.id(), moves.nextNumber(service.id()), card, digest);
    return moves.test(version, parts, reason).card().number();
  }
}
