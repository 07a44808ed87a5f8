package org.sportel.catalogue.design;

import java.util.List;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.catalogue.folder.BundleFiles;
import org.sportel.catalogue.folder.ExportedBundle;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** Takes a service that was exported, here or elsewhere, as the draft of a service. */
@Component
public final class TakeBundle {
  private final DesignCard cards;
  private final DesignPart parts;
  private final DraftBundle bundle;
  private final Json json;

  TakeBundle(DesignCard cards, DesignPart parts, DraftBundle bundle, Json json) {
    this.cards = cards;
    this.parts = parts;
    this.bundle = bundle;
    this.json = json;
  }

  /**
   * Replaces the draft of the card and of every part inside the caller's transaction; parts that
   * the file does not have are taken out, and earlier states are kept. The service keeps its code.
   * Who wants all or nothing rolls back when a finding refuses.
   *
   * @return what the checks before publishing say of the draft
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal FILE_UNREADABLE, SERVICE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public List<BundleFinding> take(ServiceCode code, BundleFiles files) {
    var given = ExportedBundle.read(files, json);
    cards.save(code, cards.of(code).edition(), CardEntry.draft(given.card()));
    parts.replace(code, given.parts());
    return bundle.check(code).findings();
  }
}
