package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.agency.SharedCases;
import org.sportel.agency.model.SharedCase;
import org.sportel.agency.model.TakenCase;
import org.sportel.casework.model.CaseState;
import org.sportel.network.CurrentTenant;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** What a municipality's page shows of a case that was taken there for an institution. */
@Component
final class TakenCaseViews {
  private final SharedCases shared;
  private final HandingOver handOver;
  private final AgencyNames names;
  private final CurrentTenant current;

  TakenCaseViews(
      SharedCases shared, HandingOver handOver, AgencyNames names, CurrentTenant current) {
    this.shared = shared;
    this.handOver = handOver;
    this.names = names;
    this.current = current;
  }

  /** The case as the institution tells it at this moment; begins transactions of its own. */
  TakenPage.One page(TakenCase own, TakenPage.Typed typed) {
    var now =
        shared
            .asGuest(own.institution(), own.id(), current.get().id())
            .map(SharedCase::state)
            .orElse(own.state());
    boolean waits = now.now() == CaseState.DECIDED && handOver.offers(own);
    return new TakenPage.One(
        TakenController.PATH + "/" + own.id().value(),
        own.number(),
        facts(own, now),
        tag(now.now()),
        waits ? t("agency.means.waits") : t("agency.means." + now.now()),
        waits,
        typed);
  }

  private List<SummaryRow> facts(TakenCase own, SharedCase.State now) {
    var facts = new ArrayList<SummaryRow>();
    facts.add(SummaryRow.of(t("agency.institution"), names.name(own.institution())));
    facts.add(SummaryRow.of(t("agency.service"), Texts.show(own.title())));
    facts.add(SummaryRow.of(t("agency.takenAt"), Texts.dateTime(own.takenAt())));
    facts.add(SummaryRow.of(t("agency.since"), Texts.dateTime(now.since())));
    own.handedOverAt()
        .ifPresent(at -> facts.add(SummaryRow.of(t("agency.handedOver"), Texts.dateTime(at))));
    return facts;
  }

  static Cell tag(CaseState state) {
    return Cell.tag(t("casework.state." + state), state.undecided() ? Tone.PLAIN : Tone.GREEN);
  }
}
