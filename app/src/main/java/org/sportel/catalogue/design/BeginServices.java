package org.sportel.catalogue.design;

import java.util.Optional;
import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.card.OutcomeKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Begins a service that was not there before, as a draft that nobody outside sees. */
@Component
public final class BeginServices {
  private final VersionHistory history;
  private final CardDrafts drafts;
  private final FirstDraft first;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  BeginServices(
      VersionHistory history,
      CardDrafts drafts,
      FirstDraft first,
      Authority authority,
      Acting acting,
      Journal journal) {
    this.history = history;
    this.drafts = drafts;
    this.first = first;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * What is said of it at the beginning.
   *
   * @param title empty keeps that of the service it is begun from
   * @param category empty keeps that of the service it is begun from
   * @param kind empty keeps that of the service it is begun from
   * @param unit the responsible unit's code
   */
  public record Wanted(
      ServiceCode code,
      Optional<LocalText> title,
      Optional<Category> category,
      Optional<OutcomeKind> kind,
      String unit) {}

  /** From what it is begun. */
  public sealed interface From {
    /** From nothing: all but what is wanted is not stated yet. */
    record Nothing() implements From {}

    /** From a copy of a service of the same tenant, with everything it is served by. */
    record Copy(ServiceCode code) implements From {}

    /** From a service of the unified list that the tenant does not have; it keeps its code. */
    record Unified(ServiceCode code) implements From {}
  }

  /**
   * Begins it inside the caller's transaction. The very same beginning sent again changes nothing.
   *
   * @throws CatalogueRefusal CODE_TAKEN; TITLE_LENGTH without a title where it is begun from
   *     nothing or a copy, or with one that is too long; KIND_MISSING without category or kind
   *     where it is begun from nothing; UNIT_UNKNOWN; SERVICE_UNKNOWN where what it is begun from
   *     is not there
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void begin(Wanted wanted, From from) {
    authority.require(Power.DESIGN_SERVICES);
    checkTitle(wanted.title(), from);
    if (history.known(wanted.code())) {
      throw taken(wanted.code());
    }
    var draft = first.of(wanted, from);
    if (!drafts.save(draft, draft.entry())) {
      requireTheSame(draft);
      return;
    }
    first.copyParts(wanted.code(), from);
    journal.record(
        switch (from) {
          case From.Nothing _ -> begun(wanted, CatalogueEvent.Beginning.NOTHING, Optional.empty());
          case From.Copy(var code) ->
              begun(wanted, CatalogueEvent.Beginning.COPY, Optional.of(code.value()));
          case From.Unified(var code) ->
              begun(wanted, CatalogueEvent.Beginning.UNIFIED, Optional.of(code.value()));
        });
  }

  private CatalogueEvent begun(
      Wanted wanted, CatalogueEvent.Beginning by, Optional<String> source) {
    return new CatalogueEvent.ServiceBegun(acting.now().id(), wanted.code().value(), by, source);
  }

  private static void checkTitle(Optional<LocalText> title, From from) {
    boolean tooLong =
        title.stream()
            .flatMap(text -> text.texts().values().stream())
            .anyMatch(text -> text.length() > Card.LONGEST_TITLE);
    if (tooLong || title.isEmpty() && !(from instanceof From.Unified)) {
      throw new CatalogueRefusal(Reason.TITLE_LENGTH, Card.LONGEST_TITLE);
    }
  }

  /** Two clicks are one beginning. */
  private void requireTheSame(CardDraft draft) {
    var there = drafts.find(draft.code());
    if (there.filter(one -> one.edition() == 1 && one.begun()).isEmpty()
        || !there.get().entry().equals(draft.entry())) {
      throw taken(draft.code());
    }
  }

  private static CatalogueRefusal taken(ServiceCode code) {
    return new CatalogueRefusal(Reason.CODE_TAKEN, code.value());
  }
}
