package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.UUID;
import org.sportel.agency.SharedCases;
import org.sportel.agency.TakenCases;
import org.sportel.agency.model.SharedCase;
import org.sportel.agency.model.TakenCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a clerk took for institutions: their own cases, each with its plain state. */
@Controller
final class TakenController {
  private static final String PATH = "/desk/agency/taken";
  private static final int PER_PAGE = 25;
  private static final int MOST_PAGES = 4000;

  private final TakenCases taken;
  private final SharedCases shared;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;

  TakenController(
      TakenCases taken,
      SharedCases shared,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions) {
    this.taken = taken;
    this.shared = shared;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH)
  String list(@RequestParam(defaultValue = "1") String page, Model model) {
    int number = Math.min(Paging.number(page, 4), MOST_PAGES);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              int total = taken.count();
              return new TakenPage(
                  total,
                  List.of(
                      Column.whole(t("agency.number")),
                      Column.of(t("agency.institution")),
                      Column.of(t("agency.service")),
                      Column.whole(t("agency.takenAt")),
                      Column.of(t("agency.state"))),
                  taken.list((number - 1) * PER_PAGE, PER_PAGE).stream().map(this::row).toList(),
                  Paging.of(number, total, PER_PAGE, PATH + "?page="));
            }));
    return "agency/web/takenPage";
  }

  private List<Cell> row(TakenCase one) {
    return List.of(
        Cell.link(one.number(), PATH + "/" + one.id().value()),
        Cell.of(names.name(one.institution())),
        Cell.of(Texts.show(one.title())),
        Cell.of(Texts.shortDateTime(one.takenAt())),
        tag(one.state().now()));
  }

  private static Cell tag(CaseState state) {
    return Cell.tag(t("casework.state." + state), state.undecided() ? Tone.PLAIN : Tone.GREEN);
  }

  /** The state as the institution tells it at this moment. */
  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, Model model) {
    var own =
        transactions
            .read(current.scope(), () -> taken.find(new CaseId(id)))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    var now =
        shared
            .asGuest(own.institution(), own.id(), current.get().id())
            .map(SharedCase::state)
            .orElse(own.state());
    model.addAttribute(
        "page",
        new TakenPage.One(
            own.number(),
            List.of(
                SummaryRow.of(t("agency.institution"), names.name(own.institution())),
                SummaryRow.of(t("agency.service"), Texts.show(own.title())),
                SummaryRow.of(t("agency.takenAt"), Texts.dateTime(own.takenAt())),
                SummaryRow.of(t("agency.since"), Texts.dateTime(now.since()))),
            tag(now.now()),
            t("agency.means." + now.now())));
    return "agency/web/takenCasePage";
  }
}
