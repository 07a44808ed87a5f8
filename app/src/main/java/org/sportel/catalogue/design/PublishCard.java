package org.sportel.catalogue.design;

import java.util.List;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.DefinitionParts;
import org.springframework.stereotype.Component;

/** Makes a finished draft the version that is served from now on. */
@Component
public final class PublishCard {
  private final DesignCard design;
  private final DraftReading reading;
  private final CardDrafts drafts;
  private final PublishVersion publish;
  private final Services services;
  private final Serving serving;

  PublishCard(
      DesignCard design,
      DraftReading reading,
      CardDrafts drafts,
      PublishVersion publish,
      Services services,
      Serving serving) {
    this.design = design;
    this.reading = reading;
    this.drafts = drafts;
    this.publish = publish;
    this.services = services;
    this.serving = serving;
  }

  /** How a changed card is served: by the parts it names, its documents asked for anew. */
  @Component
  static final class Serving {
    private final DefinitionParts parts;
    private final ServiceBundles bundles;

    Serving(DefinitionParts parts, ServiceBundles bundles) {
      this.parts = parts;
      this.bundles = bundles;
    }

    List<Part> of(Card card, CardDraft draft) {
      return parts.missing(card.product()).isEmpty() ? parts.of(card) : bundles.parts(draft.base());
    }
  }

  /**
   * Publishes inside the caller's transaction; running cases keep their version.
   *
   * @throws CatalogueRefusal CARD_CHANGED when somebody saved meanwhile; CARD_UNFINISHED while a
   *     serious finding is neither mended nor waived; REASON_MISSING
   * @throws org.sportel.catalogue.bundle.BundleRefused when the whole does not pass the checks
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void publish(ServiceCode code, int edition, String typed) {
    var draft = design.of(code);
    var reason = DesignCard.reason(typed);
    if (draft.edition() != edition) {
      throw new CatalogueRefusal(
          Reason.CARD_CHANGED, draft.saved().map(CardDraft.Saved::office).orElse(""));
    }
    var read = reading.read(draft);
    if (read.unfinished() > 0) {
      throw new CatalogueRefusal(Reason.CARD_UNFINISHED, read.unfinished());
    }
    var card = read.card().orElseThrow();
    var done = publish.publish(card, serving.of(card, draft)).done();
    if (done == PublishVersion.Done.CHANGED) {
      drafts.published(services.get(code).version(), reason);
    }
    drafts.delete(code);
  }
}
