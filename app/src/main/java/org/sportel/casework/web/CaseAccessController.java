package org.sportel.casework.web;

import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.AccessTrail;
import org.sportel.audit.SpokenAccess;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who looked at a case; the page names nobody but them. */
@Controller
final class CaseAccessController {
  private final CaseBinder binder;
  private final AccessTrail trail;
  private final SpokenAccess spoken;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseAccessController(
      CaseBinder binder,
      AccessTrail trail,
      SpokenAccess spoken,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.trail = trail;
    this.spoken = spoken;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases/{id}/looks")
  @Access(power = Power.AUDIT)
  String looks(@PathVariable UUID id, Model model) {
    var page =
        transactions.read(
            tenant.scope(),
            () ->
                new AccessLogPage(
                    binder.head(binder.whole(id)).nameless(),
                    trail.at(Subject.ofCase(id)).stream().map(this::row).toList()));
    model.addAttribute("page", page);
    return "casework/web/accessLogPage";
  }

  private List<Cell> row(AccessEntry look) {
    return List.of(
        Cell.of(Texts.dateTime(look.at())),
        Cell.of(Texts.office(look.office())),
        Cell.of(spoken.page(look.page())),
        Cell.of(spoken.purpose(look.purpose())));
  }
}
