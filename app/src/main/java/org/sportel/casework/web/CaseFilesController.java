package org.sportel.casework.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.UUID;
import org.sportel.audit.Reads;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseRefusal;
import org.sportel.casework.store.Paper;
import org.sportel.documents.Downloads;
import org.sportel.documents.FileId;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out the files of a case to staff; each is a look. */
@Controller
final class CaseFilesController {
  private final CaseBinder binder;
  private final Downloads downloads;
  private final Reads reads;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  CaseFilesController(
      CaseBinder binder,
      Downloads downloads,
      Reads reads,
      Transactions transactions,
      CurrentTenant tenant) {
    this.binder = binder;
    this.downloads = downloads;
    this.reads = reads;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases/{id}/files/{file}")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  void download(
      @PathVariable UUID id,
      @PathVariable UUID file,
      HttpSession session,
      HttpServletResponse answer) {
    var ready =
        transactions.write(
            tenant.scope(),
            () -> {
              var whole = binder.whole(id);
              var paper = paper(whole, file);
              var purpose = Purposes.of(id, binder.inHand(whole), session).orElse("file");
              reads.record("case.file", purpose, List.of(id));
              return downloads.find(paper.file());
            });
    downloads.send(ready, answer);
  }

  /** The paper of this case, and of no other. */
  static Paper paper(Whole whole, UUID file) {
    return whole.papers().stream()
        .filter(paper -> paper.file().equals(new FileId(file)))
        .findFirst()
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_CASE));
  }
}
