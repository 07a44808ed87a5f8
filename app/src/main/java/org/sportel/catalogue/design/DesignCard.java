package org.sportel.catalogue.design;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.Services;
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
  private static final int LONGEST = 1_000;

  private final Services services;
  private final CardDrafts drafts;
  private final Authority authority;

  DesignCard(Services services, CardDrafts drafts, Authority authority) {
    this.services = services;
    this.drafts = drafts;
    this.authority = authority;
  }

  /**
   * The draft of a service, or the published card as one that nobody has changed yet.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN when the tenant has no such service
   */
  public CardDraft of(ServiceCode code) {
    return drafts.find(code).orElseGet(() -> fresh(code));
  }

  private CardDraft fresh(ServiceCode code) {
    var service = services.get(code);
    var entry = CardEntry.of(service.card());
    var unconfirmed = entry.putArray("unconfirmed");
    service.card().source().unconfirmed().forEach(fact -> unconfirmed.add(fact.name()));
    return new CardDraft(code, 0, service.version(), entry, Optional.empty());
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
    if (now.edition() != edition || !drafts.save(now, entry)) {
      throw new CatalogueRefusal(
          Reason.CARD_CHANGED, now.saved().map(CardDraft.Saved::office).orElse(""));
    }
  }

  /**
   * Throws the draft away; the published card stays.
   *
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void discard(ServiceCode code) {
    authority.require(Power.DESIGN_SERVICES);
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
    drafts.waive(code, new CardFinding(rule, place, ""), reason(reason));
  }

  static String reason(String typed) {
    var reason = typed.strip();
    if (reason.isEmpty() || reason.length() > LONGEST) {
      throw new CatalogueRefusal(Reason.REASON_MISSING, LONGEST);
    }
    return reason;
  }

  /** The published versions of a service with who, when and why, the newest first. */
  public List<CardVersion> history(ServiceCode code) {
    var versions = services.versions(code);
    return java.util.stream.IntStream.range(0, versions.size())
        .mapToObj(
            at -> {
              var version = versions.get(at);
              var before =
                  at + 1 < versions.size()
                      ? Optional.of(CardEntry.of(versions.get(at + 1).card()))
                      : Optional.<ObjectNode>empty();
              var by = drafts.published(version.version());
              return new CardVersion(
                  version.number(),
                  version.publishedAt(),
                  by.map(CardDrafts.Published::office).orElse(""),
                  by.map(CardDrafts.Published::reason).orElse(""),
                  before
                      .map(old -> EntryChange.between(old, CardEntry.of(version.card())))
                      .orElse(List.of()));
            })
        .toList();
  }
}
