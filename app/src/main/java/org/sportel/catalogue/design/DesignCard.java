package org.sportel.catalogue.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.ChangeReason;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.CardFinding;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the draft of a card while designers work on it. */
@Component
public final class DesignCard {
  private final VersionHistory history;
  private final CardDrafts drafts;
  private final CardStates states;
  private final Authority authority;

  DesignCard(VersionHistory history, CardDrafts drafts, CardStates states, Authority authority) {
    this.history = history;
    this.drafts = drafts;
    this.states = states;
    this.authority = authority;
  }

  /**
   * The draft of a service, or the newest card as one that nobody has changed yet.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when the tenant has no such service
   */
  public CardDraft of(ServiceCode code) {
    return drafts.find(code).map(this::behind).orElseGet(() -> fresh(history.newest(code)));
  }

  /** A service that was begun here may have come with a file meanwhile: then that is behind it. */
  private CardDraft behind(CardDraft draft) {
    return draft.begun() && history.known(draft.code())
        ? new CardDraft(
            draft.code(),
            draft.edition(),
            new CardDraft.Behind.Version(history.newest(draft.code()).version()),
            draft.entry(),
            draft.saved())
        : draft;
  }

  /** The drafts of services that were begun and never published, by code. */
  public List<CardDraft> begunServices() {
    return drafts.begun();
  }

  private static CardDraft fresh(ServiceCard service) {
    var entry = CardEntry.draft(service.card());
    return new CardDraft(
        service.code(),
        0,
        new CardDraft.Behind.Version(service.version()),
        entry,
        Optional.empty());
  }

  /** The codes of the services that have a draft. */
  public Set<String> begun() {
    return Set.copyOf(drafts.codes());
  }

  /**
   * Saves the draft over the edition that the editor saw, inside the caller's transaction.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN; CARD_CHANGED when somebody saved meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void save(ServiceCode code, int edition, ObjectNode entry) {
    authority.require(Power.DESIGN_SERVICES);
    var now = of(code);
    entry.put("code", code.value());
    if (now.edition() != edition) {
      throw changed(now);
    }
    if (!EntryChange.between(now.entry(), entry).isEmpty()) {
      states.keep(code);
    }
    if (!drafts.save(now, entry)) {
      throw changed(now);
    }
  }

  private static CatalogueRefusal changed(CardDraft now) {
    return new CatalogueRefusal(
        Reason.CARD_CHANGED, now.saved().map(CardDraft.Saved::office).orElse(""));
  }

  /** The states that the draft was in before, the newest first. */
  public List<CardState> earlier(ServiceCode code) {
    return states.list(code);
  }

  /**
   * A state that the draft was in.
   *
   * @throws CatalogueRefusal VERSION_UNKNOWN when it is not kept
   */
  public CardState earlier(ServiceCode code, int number) {
    return states
        .find(code, number)
        .orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_UNKNOWN));
  }

  /**
   * Goes back to an earlier state, inside the caller's transaction; the present one is kept among
   * them.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN; CARD_CHANGED when somebody saved
   *     meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void restore(ServiceCode code, int number) {
    var state = earlier(code, number);
    save(code, of(code).edition(), state.entry());
  }

  /**
   * Throws the draft away; the published card stays.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN; NEVER_PUBLISHED where no card would stay
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void discard(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
    if (of(code).begun()) {
      throw new CatalogueRefusal(Reason.NEVER_PUBLISHED);
    }
    states.keep(code);
    drafts.delete(code);
  }

  /**
   * Leaves a finding as it is, for a reason that is kept.
   *
   * @throws CatalogueRefusal REASON_MISSING without a reason or with one that is too long
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void waive(ServiceCode code, CardFinding.Rule rule, String place, String reason) {
    authority.require(Power.DESIGN_SERVICES);
    of(code);
    drafts.waive(code, new CardFinding(rule, place, ""), ChangeReason.of(reason));
  }

  /**
   * Takes back that a finding is left as it is.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void unwaive(ServiceCode code, CardFinding.Rule rule, String place) {
    authority.require(Power.DESIGN_SERVICES);
    drafts.unwaive(code, new CardFinding(rule, place, ""));
  }

  /**
   * Begins a draft from a version that was, is or will be served, inside the caller's transaction.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, DRAFT_BEGUN while there is a draft
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void begin(ServiceCode code, int number) {
    authority.require(Power.DESIGN_SERVICES);
    var version =
        history.find(code, number).orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_UNKNOWN));
    var fresh = fresh(version.card());
    if (drafts.find(code).isPresent() || !drafts.save(fresh, fresh.entry())) {
      throw new CatalogueRefusal(Reason.DRAFT_BEGUN);
    }
  }
}
