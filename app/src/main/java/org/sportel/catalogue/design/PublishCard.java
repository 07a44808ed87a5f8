package org.sportel.catalogue.design;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ProposeVersion;
import org.sportel.catalogue.TestVersion;
import org.sportel.catalogue.VersionState;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.springframework.stereotype.Component;

/** Makes a finished draft a version: in test, proposed, planned or served from now on. */
@Component
public final class PublishCard {
  private final DesignCard design;
  private final DraftReading reading;
  private final CardDrafts drafts;
  private final TestVersion testVersion;
  private final ProposeVersion proposeVersion;
  private final DraftBundle bundle;

  PublishCard(
      DesignCard design,
      DraftReading reading,
      CardDrafts drafts,
      TestVersion testVersion,
      ProposeVersion proposeVersion,
      DraftBundle bundle) {
    this.design = design;
    this.reading = reading;
    this.drafts = drafts;
    this.testVersion = testVersion;
    this.proposeVersion = proposeVersion;
    this.bundle = bundle;
  }

  /** The parts in which the next version will differ. */
  public List<PartDraft> changedParts(ServiceCode code) {
    return bundle.all(code).stream().filter(PartDraft::changed).toList();
  }

  /**
   * Puts the draft in test inside the caller's transaction and ends it; answers the number of the
   * version.
   *
   * @throws CatalogueRefusal CARD_CHANGED when somebody saved meanwhile; CARD_UNFINISHED while a
   *     serious finding is neither mended nor waived; NOTHING_CHANGED; REASON_MISSING
   * @throws org.sportel.catalogue.bundle.BundleRefused when the whole does not pass the checks
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public int test(ServiceCode code, int edition, String reason) {
    var draft = design.of(code);
    if (draft.edition() != edition) {
      throw new CatalogueRefusal(
          Reason.CARD_CHANGED, draft.saved().map(CardDraft.Saved::office).orElse(""));
    }
    var read = reading.read(draft);
    if (read.unfinished() > 0) {
      throw new CatalogueRefusal(Reason.CARD_UNFINISHED, read.unfinished());
    }
    var card = read.card().orElseThrow();
    var number = testVersion.test(card, bundle.parts(code), reason);
    drafts.delete(code);
    bundle.clear(code);
    return number;
  }

  /**
   * Publishes inside the caller's transaction, or proposes where a second person must approve;
   * running cases keep their version. Answers the state reached.
   *
   * @param from the first day on which it is to be in force; empty is at once
   * @throws CatalogueRefusal as for a test; DAY_PAST, DAY_FAR, DAY_TAKEN
   * @throws org.sportel.catalogue.bundle.BundleRefused when the whole does not pass the checks
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public VersionState publish(
      ServiceCode code, int edition, Optional<LocalDate> from, String reason) {
    return proposeVersion.propose(code, test(code, edition, reason), from, reason);
  }
}
