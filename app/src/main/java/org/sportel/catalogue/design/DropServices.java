package org.sportel.catalogue.design;

import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Throws a service away that was begun and never published, with everything drafted for it. */
@Component
public final class DropServices {
  private final CardDrafts drafts;
  private final CardStates states;
  private final PartDrafts parts;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  DropServices(
      CardDrafts drafts,
      CardStates states,
      PartDrafts parts,
      Authority authority,
      Acting acting,
      Journal journal) {
    this.drafts = drafts;
    this.states = states;
    this.parts = parts;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Throws it away inside the caller's transaction; its code is free again.
   *
   * @throws CatalogueRefusal NOT_BEGUN when it has a version, or is gone already
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void drop(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    if (!drafts.drop(code)) {
      throw new CatalogueRefusal(Reason.NOT_BEGUN);
    }
    drafts.forget(code);
    states.forget(code);
    parts.forget(code);
    journal.record(new CatalogueEvent.BegunServiceDropped(acting.now().id(), code.value()));
  }
}
