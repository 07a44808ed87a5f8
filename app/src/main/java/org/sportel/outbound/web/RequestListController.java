package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.RequestQuestion;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of requests by their age, of the reader's units; it names no applicant. */
@Controller
final class RequestListController {
  private static final int PER_PAGE = 50;
  private static final int MOST_PAGES = 10_000;

  /** A list. */
  enum View {
    /** Waiting, the oldest first. */
    WAITING,
    /** Waiting although the day is over. */
    LATE,
    /** All of them, the newest first. */
    ALL
  }

  private final OutboundRequests requests;
  private final OtherBodies bodies;
  private final CasesAtHand cases;
  private final Words words;
  private final CurrentTenant current;
  private final Transactions transactions;

  RequestListController(
      OutboundRequests requests,
      OtherBodies bodies,
      CasesAtHand cases,
      Words words,
      CurrentTenant current,
      Transactions transactions) {
    this.requests = requests;
    this.bodies = bodies;
    this.cases = cases;
    this.words = words;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  @GetMapping("/desk/requests")
  String list(
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String body,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var wanted = view(view);
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> page(wanted, TypedId.find(body), Math.min(Paging.number(page, 5), MOST_PAGES))));
    return "outbound/web/requestListPage";
  }

  private RequestListPage page(View view, Optional<UUID> body, int number) {
    var waiting = RequestQuestion.waiting(cases.worked());
    var question =
        switch (view) {
          case WAITING -> waiting;
          case LATE -> waiting.late(words.gate().day());
          case ALL ->
              new RequestQuestion(cases.worked(), Set.of(), Optional.empty(), Optional.empty());
        };
    var asked = question.of(body);
    int total = requests.count(asked);
    return new RequestListPage(
        Arrays.stream(View.values())
            .map(
                one ->
                    new RequestListPage.Tab(
                        t("outbound.view." + one), href(one, body), one == view))
            .toList(),
        view.name().toLowerCase(Locale.ROOT),
        bodies.list().stream().map(one -> Option.of(one.id().toString(), one.name())).toList(),
        body.map(UUID::toString).orElse(""),
        columns(),
        requests.list(asked, number, PER_PAGE).stream().map(this::row).toList(),
        total,
        Paging.of(number, total, PER_PAGE, href(view, body) + "&page="),
        current.get().kind() == Tenant.Kind.INSTITUTION);
  }

  private static List<Column> columns() {
    return List.of(
        Column.whole(t("outbound.number")),
        Column.of(t("outbound.body")),
        Column.of(t("outbound.reason")),
        Column.whole(t("outbound.case")),
        Column.figures(t("outbound.age")),
        Column.whole(t("outbound.due")),
        Column.of(t("outbound.stage")));
  }

  private List<Cell> row(OutboundRequest one) {
    return List.of(
        Cell.link(one.number(), RequestViews.at(one)),
        Cell.of(words.views().body(one.body())),
        Cell.of(t("outbound.reason." + one.asked().reason())),
        Cell.link(one.of().number(), CaseLinks.at(one.of().id())),
        Cell.of(words.views().age(one)),
        Cell.of(Texts.shortDate(one.sent().due())),
        words.views().stage(one));
  }

  private static String href(View view, Optional<UUID> body) {
    return "/desk/requests?view="
        + view.name().toLowerCase(Locale.ROOT)
        + body.map(id -> "&body=" + id).orElse("");
  }

  private static View view(String name) {
    return Arrays.stream(View.values())
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(View.WAITING);
  }

  /** Who says what stands in the rows. */
  @Component
  record Words(RequestViews views, OutboundGate gate) {}
}
