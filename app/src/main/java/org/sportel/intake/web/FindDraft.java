package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.ServiceForms;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the draft that a request goes on with. */
@Component
final class FindDraft {
  private final CurrentTenant current;
  private final Transactions transactions;
  private final KeepDraft keepDraft;
  private final Services services;
  private final ServiceForms forms;

  FindDraft(
      CurrentTenant current,
      Transactions transactions,
      KeepDraft keepDraft,
      Services services,
      ServiceForms forms) {
    this.current = current;
    this.transactions = transactions;
    this.keepDraft = keepDraft;
    this.services = services;
    this.forms = forms;
  }

  static ServiceCode code(String text) {
    return ServiceCode.find(text)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** The draft of this browser for this service, open or sent. */
  Optional<DraftInHand> find(HttpServletRequest request, String code) {
    var wanted = code(code);
    return DraftCookie.read(request)
        .flatMap(key -> transactions.read(current.scope(), () -> find(key)))
        .filter(place -> place.draft().service().equals(wanted));
  }

  /** The open draft of this browser for this service. */
  Optional<DraftInHand> open(HttpServletRequest request, String code) {
    return find(request, code).filter(place -> place.draft().sent().isEmpty());
  }

  private Optional<DraftInHand> find(DraftKey key) {
    return keepDraft.find(key).map(draft -> at(draft, key));
  }

  /** The place of a draft, in a transaction. */
  DraftInHand at(Draft draft, DraftKey key) {
    return new DraftInHand(
        current.get(),
        services.version(draft.version()),
        forms.of(draft.version()),
        draft,
        key,
        forms.now());
  }

  /** Keeps what was filled in. */
  DraftInHand keep(DraftInHand place, Draft changed) {
    transactions.run(current.scope(), () -> keepDraft.keep(changed));
    return new DraftInHand(
        place.tenant(), place.card(), place.form(), changed, place.key(), place.now());
  }

  /** Addresses the person in the language of the page they read, in a write transaction. */
  void speak(DraftInHand place, Lang lang) {
    if (place.draft().lang() != lang) {
      keepDraft.addressIn(place.key(), lang);
    }
  }
}
