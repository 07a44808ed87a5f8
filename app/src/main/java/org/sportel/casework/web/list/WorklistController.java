package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import java.util.Map;
import org.sportel.audit.AccessLog;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklists. */
@Controller
final class WorklistController {
  private final Worklist worklist;
  private final WorklistBinder binder;
  private final AccessLog accessLog;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  WorklistController(
      Worklist worklist,
      WorklistBinder binder,
      AccessLog accessLog,
      Transactions transactions,
      CurrentTenant tenant) {
    this.worklist = worklist;
    this.binder = binder;
    this.accessLog = accessLog;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** How many cases an act reached, told on the list to which it leads back. */
  record Reached(int done, int left, boolean kept) {
    String told() {
      if (kept) {
        return t("casework.own.kept");
      }
      return done + left == 0 ? "" : t("casework.worklist.assigned", done, left);
    }
  }

  @GetMapping("/desk/cases")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String list(
      @RequestParam(defaultValue = "") String view,
      @RequestParam Map<String, String> typed,
      @RequestParam(defaultValue = "1") int page,
      @RequestParam(defaultValue = "0") int done,
      @RequestParam(defaultValue = "0") int left,
      Model model) {
    var asked = Asked.of(typed);
    var reached =
        new Reached(Math.clamp(done, 0, 500), Math.clamp(left, 0, 500), typed.containsKey("kept"));
    var shown =
        transactions.write(
            tenant.scope(),
            () -> page(view(view, asked), asked, Math.clamp(page, 1, 10_000), reached, typed));
    var first = shown.own().first();
    if (typed.isEmpty() && first.isPresent()) {
      return "redirect:" + WorklistAddress.of(first.get());
    }
    model.addAttribute("page", shown);
    return "casework/web/list/worklistPage";
  }

  /** Whoever searches without naming a list searches everything. */
  static WorklistView view(String name, Asked asked) {
    return WorklistAddress.choice(WorklistView.class, name)
        .orElse(asked.words().isEmpty() ? WorklistView.MINE : WorklistView.ALL);
  }

  /** An address that asks for nothing opens with the list that the person wants first. */
  private WorklistPage page(
      WorklistView view, Asked asked, int number, Reached reached, Map<String, String> typed) {
    var found =
        typed.isEmpty()
            ? worklist.opening(view)
            : worklist.of(view, WorklistAddress.filter(asked), number);
    var ids = found.lines().stream().map(line -> line.row().id().value()).toList();
    accessLog.record("worklist." + WorklistAddress.code(view), "worklist", Subject.ofCases(ids));
    return binder.page(view, asked, found, number, reached.told());
  }
}
