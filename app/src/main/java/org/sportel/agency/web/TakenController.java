package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import org.sportel.agency.TakenCases;
import org.sportel.agency.model.TakenCase;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a clerk took for institutions: their own cases, each with its plain state, and whichever the
 * person at the counter shows the number of.
 */
@Controller
final class TakenController {
  static final String PATH = "/desk/agency/taken";
  private static final int PER_PAGE = 25;
  private static final int MOST_PAGES = 4000;
  private static final int LONGEST_NUMBER = 60;

  private final TakenCases taken;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;

  TakenController(
      TakenCases taken, AgencyNames names, CurrentTenant current, Transactions transactions) {
    this.taken = taken;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = Power.SERVE_COUNTER)
  @GetMapping(PATH)
  String list(
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "") String number,
      Model model) {
    var shown = TypedText.cut(TypedText.line(number), LONGEST_NUMBER);
    int at = Math.min(Paging.number(page, 4), MOST_PAGES);
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> shown.isEmpty() ? own(at) : numbered(shown)));
    return "agency/web/takenPage";
  }

  private TakenPage own(int at) {
    int total = taken.count();
    return new TakenPage(
        total,
        "",
        columns(),
        taken.list((at - 1) * PER_PAGE, PER_PAGE).stream().map(one -> row(one, "")).toList(),
        Paging.of(at, total, PER_PAGE, PATH + "?page="));
  }

  private TakenPage numbered(String number) {
    var found = taken.numbered(number);
    return new TakenPage(
        found.size(),
        number,
        columns(),
        found.stream().map(one -> row(one, number)).toList(),
        Paging.of(1, found.size(), PER_PAGE, PATH + "?page="));
  }

  private static List<Column> columns() {
    return List.of(
        Column.whole(t("agency.number")),
        Column.of(t("agency.institution")),
        Column.of(t("agency.service")),
        Column.whole(t("agency.takenAt")),
        Column.of(t("agency.state")));
  }

  private List<Cell> row(TakenCase one, String number) {
    return List.of(
        Cell.link(one.number(), address(one, number)),
        Cell.of(names.name(one.institution())),
        Cell.of(Texts.show(one.title())),
        Cell.of(Texts.shortDateTime(one.takenAt())),
        TakenCaseViews.tag(one.state().now()));
  }

  /** The page of a case; with the number that was shown, where somebody else took it. */
  static String address(TakenCase one, String number) {
    var address = UriComponentsBuilder.fromPath(PATH + "/" + one.id().value());
    if (!number.isEmpty()) {
      address.queryParam("number", "{number}");
    }
    return address.encode().buildAndExpand(number).toUriString();
  }
}
