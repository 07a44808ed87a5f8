package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.ApproveDecision;
import org.sportel.casework.decision.DraftSheet;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.documents.Downloads;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Approves several drafts that are identical in kind: each was read on the page before, each is
 * approved by its own command, and one that changed meanwhile is left. Shows one as it would print.
 */
@Controller
final class ApprovalsController {
  private static final int MOST = 30;

  private final DecisionBinder binder;
  private final ApproveDecision approve;
  private final DraftSheet sheets;
  private final Downloads downloads;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  ApprovalsController(
      DecisionBinder binder,
      ApproveDecision approve,
      DraftSheet sheets,
      Downloads downloads,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.approve = approve;
    this.sheets = sheets;
    this.downloads = downloads;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases/{id}/tasks/{task}/sheet.pdf")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  void sheet(@PathVariable UUID id, @PathVariable UUID task, HttpServletResponse answer) {
    var sheet = transactions.write(tenant.scope(), () -> sheet(id, new TaskId(task)));
    downloads.sendPdf("draft", sheets.pdf(sheet), answer);
  }

  private DraftSheet.Sheet sheet(UUID id, TaskId task) {
    var whole = binder.looked(id, task);
    return sheets.of(whole.file(), DecisionBinder.draft(whole).text());
  }

  @PostMapping("/desk/approvals")
  @Access(power = Power.APPROVE_DECISIONS)
  String read(@RequestParam(required = false) List<String> task, Model model) {
    var drafts = new ArrayList<PreviewPage>();
    var chosen = DecisionBinder.tasks(task, MOST);
    for (var id : chosen) {
      preview(id)
          .filter(draft -> draft.kind() == TaskKind.APPROVE && draft.mayApprove())
          .filter(draft -> drafts.isEmpty() || alike(drafts.getFirst(), draft))
          .ifPresent(drafts::add);
    }
    if (drafts.isEmpty()) {
      return "redirect:/desk/cases?view=approve&done=0&left=" + chosen.size();
    }
    var first = drafts.getFirst();
    model.addAttribute(
        "page",
        new ApprovalsPage(drafts, first.lang(), first.office(), chosen.size() - drafts.size()));
    return "casework/web/approvalsPage";
  }

  /** Of one service and one outcome. */
  private static boolean alike(PreviewPage one, PreviewPage other) {
    return one.head().title().equals(other.head().title())
        && one.decision().outcome().equals(other.decision().outcome());
  }

  private Optional<PreviewPage> preview(TaskId id) {
    try {
      return Optional.of(
          transactions.write(tenant.scope(), () -> binder.preview(id, FieldErrors.none())));
    } catch (CaseRefusal | NotAllowed e) {
      return Optional.empty();
    }
  }

  @PostMapping("/desk/approvals/do")
  @Access(power = Power.APPROVE_DECISIONS)
  String approve(@RequestParam(required = false) List<String> draft) {
    int done = 0;
    int left = 0;
    for (var text : draft == null ? List.<String>of() : draft.stream().limit(MOST).toList()) {
      if (approved(text)) {
        done++;
      } else {
        left++;
      }
    }
    return "redirect:/desk/cases?view=approve&done=" + done + "&left=" + left;
  }

  /** A draft is named by its task and the version that was read. */
  private boolean approved(String text) {
    try {
      var cut = text.indexOf('/');
      var id = new TaskId(UUID.fromString(text.substring(0, Math.max(0, cut))));
      var version = Integer.parseInt(text.substring(cut + 1));
      transactions.write(tenant.scope(), () -> approve.approve(id, version));
      return true;
    } catch (CaseRefusal | NotAllowed | IllegalArgumentException e) {
      return false;
    }
  }
}
